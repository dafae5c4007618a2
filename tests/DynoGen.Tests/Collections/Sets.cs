using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DynoGen.Tests.Collections;

/// <summary>Sets of every type with given elements.</summary>
internal static class Sets
{
    public static HashSet<T> HashSet<T>(List<T> values) => [.. values];

    public static ISet<T> ISet<T>(List<T> values) => new HashSet<T>(values);

    public static IReadOnlySet<T> IReadOnlySet<T>(List<T> values) => new HashSet<T>(values);

    public static SortedSet<T> SortedSet<T>(List<T> values) => new(values, Order<T>());

    public static ImmutableHashSet<T> ImmutableHashSet<T>(List<T> values) => [.. values];

    public static IImmutableSet<T> IImmutableSet<T>(List<T> values) => System.Collections.Immutable.ImmutableHashSet.CreateRange(values);

    public static ImmutableSortedSet<T> ImmutableSortedSet<T>(List<T> values) => System.Collections.Immutable.ImmutableSortedSet.CreateRange(Order<T>(), values);

    public static FrozenSet<T> FrozenSet<T>(List<T> values) => values.ToFrozenSet();

    // Texts are compared the same way everywhere: another culture must not hold two of them for one.
    private static IComparer<T> Order<T>() => typeof(T) == typeof(string) ? (IComparer<T>)(object)StringComparer.Ordinal : Comparer<T>.Default;
}
