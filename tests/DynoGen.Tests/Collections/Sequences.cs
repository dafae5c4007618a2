using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace DynoGen.Tests.Collections;

/// <summary>Sequences of every type with given elements.</summary>
internal static class Sequences
{
    public static IList<T> IList<T>(List<T> values) => values;

    public static IReadOnlyList<T> IReadOnlyList<T>(List<T> values) => values;

    public static ICollection<T> ICollection<T>(List<T> values) => values;

    public static IReadOnlyCollection<T> IReadOnlyCollection<T>(List<T> values) => values;

    public static IEnumerable<T> IEnumerable<T>(List<T> values) => values;

    public static LinkedList<T> LinkedList<T>(List<T> values) => new(values);

    public static Queue<T> Queue<T>(List<T> values) => new(values);

    public static Stack<T> Stack<T>(List<T> values) => new(values);

    public static Collection<T> Collection<T>(List<T> values) => new(values);

    public static ObservableCollection<T> ObservableCollection<T>(List<T> values) => new(values);

    public static ReadOnlyCollection<T> ReadOnlyCollection<T>(List<T> values) => new(values);

    public static ImmutableArray<T> ImmutableArray<T>(List<T> values) => [.. values];

    public static ImmutableList<T> ImmutableList<T>(List<T> values) => [.. values];

    public static IImmutableList<T> IImmutableList<T>(List<T> values) => System.Collections.Immutable.ImmutableList.CreateRange(values);

    public static ImmutableQueue<T> ImmutableQueue<T>(List<T> values) => [.. values];

    public static IImmutableQueue<T> IImmutableQueue<T>(List<T> values) => System.Collections.Immutable.ImmutableQueue.CreateRange(values);

    public static ImmutableStack<T> ImmutableStack<T>(List<T> values) => System.Collections.Immutable.ImmutableStack.CreateRange(values);

    public static IImmutableStack<T> IImmutableStack<T>(List<T> values) => System.Collections.Immutable.ImmutableStack.CreateRange(values);
}
