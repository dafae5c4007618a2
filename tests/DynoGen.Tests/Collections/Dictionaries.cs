using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace DynoGen.Tests.Collections;

/// <summary>Dictionaries of every type with given entries.</summary>
internal static class Dictionaries
{
    public static Dictionary<TKey, T> Dictionary<TKey, T>(Dictionary<TKey, T> entries)
        where TKey : notnull
        => entries;

    public static IDictionary<TKey, T> IDictionary<TKey, T>(Dictionary<TKey, T> entries)
        where TKey : notnull
        => entries;

    public static IReadOnlyDictionary<TKey, T> IReadOnlyDictionary<TKey, T>(Dictionary<TKey, T> entries)
        where TKey : notnull
        => entries;

    public static SortedDictionary<TKey, T> SortedDictionary<TKey, T>(Dictionary<TKey, T> entries)
        where TKey : notnull
        => new(entries, Order<TKey>());

    public static SortedList<TKey, T> SortedList<TKey, T>(Dictionary<TKey, T> entries)
        where TKey : notnull
        => new(entries, Order<TKey>());

    public static ReadOnlyDictionary<TKey, T> ReadOnlyDictionary<TKey, T>(Dictionary<TKey, T> entries)
        where TKey : notnull
        => new(entries);

    public static ConcurrentDictionary<TKey, T> ConcurrentDictionary<TKey, T>(Dictionary<TKey, T> entries)
        where TKey : notnull
        => new(entries);

    public static ImmutableDictionary<TKey, T> ImmutableDictionary<TKey, T>(Dictionary<TKey, T> entries)
        where TKey : notnull
        => System.Collections.Immutable.ImmutableDictionary.CreateRange(entries);

    public static IImmutableDictionary<TKey, T> IImmutableDictionary<TKey, T>(Dictionary<TKey, T> entries)
        where TKey : notnull
        => System.Collections.Immutable.ImmutableDictionary.CreateRange(entries);

    public static ImmutableSortedDictionary<TKey, T> ImmutableSortedDictionary<TKey, T>(Dictionary<TKey, T> entries)
        where TKey : notnull
        => System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(Order<TKey>(), entries);

    public static FrozenDictionary<TKey, T> FrozenDictionary<TKey, T>(Dictionary<TKey, T> entries)
        where TKey : notnull
        => entries.ToFrozenDictionary();

    // Texts are compared the same way everywhere: another culture must not hold two of them for one.
    private static IComparer<T> Order<T>() => typeof(T) == typeof(string) ? (IComparer<T>)(object)StringComparer.Ordinal : Comparer<T>.Default;
}
