using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Collections;

/// <summary>Items with a dictionary of every type.</summary>
internal static class DictionaryItems
{
    public static Gen<DictionaryItem> Plain { get; } = EntriesOf(Numbers.Integers<int>(), Any.Texts).ArrayOf(11).Select(values => new DictionaryItem
    {
        Dictionary = Dictionaries.Dictionary(values[0]),
        IDictionary = Dictionaries.IDictionary(values[1]),
        IReadOnlyDictionary = Dictionaries.IReadOnlyDictionary(values[2]),
        SortedDictionary = Dictionaries.SortedDictionary(values[3]),
        SortedList = Dictionaries.SortedList(values[4]),
        ReadOnlyDictionary = Dictionaries.ReadOnlyDictionary(values[5]),
        ConcurrentDictionary = Dictionaries.ConcurrentDictionary(values[6]),
        ImmutableDictionary = Dictionaries.ImmutableDictionary(values[7]),
        IImmutableDictionary = Dictionaries.IImmutableDictionary(values[8]),
        ImmutableSortedDictionary = Dictionaries.ImmutableSortedDictionary(values[9]),
        FrozenDictionary = Dictionaries.FrozenDictionary(values[10]),
    });

    public static Gen<NullableDictionaryItem> Nullable { get; } = Any.MaybeReference(Any.DictionaryOf(Any.MaybeValue(Times.DateTimes))).ArrayOf(11).Select(values => new NullableDictionaryItem
    {
        Dictionary = values[0] is { } value0 ? Dictionaries.Dictionary(value0) : null,
        IDictionary = values[1] is { } value1 ? Dictionaries.IDictionary(value1) : null,
        IReadOnlyDictionary = values[2] is { } value2 ? Dictionaries.IReadOnlyDictionary(value2) : null,
        SortedDictionary = values[3] is { } value3 ? Dictionaries.SortedDictionary(value3) : null,
        SortedList = values[4] is { } value4 ? Dictionaries.SortedList(value4) : null,
        ReadOnlyDictionary = values[5] is { } value5 ? Dictionaries.ReadOnlyDictionary(value5) : null,
        ConcurrentDictionary = values[6] is { } value6 ? Dictionaries.ConcurrentDictionary(value6) : null,
        ImmutableDictionary = values[7] is { } value7 ? Dictionaries.ImmutableDictionary(value7) : null,
        IImmutableDictionary = values[8] is { } value8 ? Dictionaries.IImmutableDictionary(value8) : null,
        ImmutableSortedDictionary = values[9] is { } value9 ? Dictionaries.ImmutableSortedDictionary(value9) : null,
        FrozenDictionary = values[10] is { } value10 ? Dictionaries.FrozenDictionary(value10) : null,
    });

    public static Gen<NestedDictionaryItem> Nested { get; } = Any.DictionaryOf(EntriesOf(Numbers.Integers<long>(), Any.ArrayOf(Numbers.Integers<int>()))).ArrayOf(11).Select(values => new NestedDictionaryItem
    {
        Dictionary = Dictionaries.Dictionary(values[0].ToDictionary(entry => entry.Key, entry => Dictionaries.Dictionary(entry.Value))),
        IDictionary = Dictionaries.IDictionary(values[1].ToDictionary(entry => entry.Key, entry => Dictionaries.IDictionary(entry.Value))),
        IReadOnlyDictionary = Dictionaries.IReadOnlyDictionary(values[2].ToDictionary(entry => entry.Key, entry => Dictionaries.IReadOnlyDictionary(entry.Value))),
        SortedDictionary = Dictionaries.SortedDictionary(values[3].ToDictionary(entry => entry.Key, entry => Dictionaries.SortedDictionary(entry.Value))),
        SortedList = Dictionaries.SortedList(values[4].ToDictionary(entry => entry.Key, entry => Dictionaries.SortedList(entry.Value))),
        ReadOnlyDictionary = Dictionaries.ReadOnlyDictionary(values[5].ToDictionary(entry => entry.Key, entry => Dictionaries.ReadOnlyDictionary(entry.Value))),
        ConcurrentDictionary = Dictionaries.ConcurrentDictionary(values[6].ToDictionary(entry => entry.Key, entry => Dictionaries.ConcurrentDictionary(entry.Value))),
        ImmutableDictionary = Dictionaries.ImmutableDictionary(values[7].ToDictionary(entry => entry.Key, entry => Dictionaries.ImmutableDictionary(entry.Value))),
        IImmutableDictionary = Dictionaries.IImmutableDictionary(values[8].ToDictionary(entry => entry.Key, entry => Dictionaries.IImmutableDictionary(entry.Value))),
        ImmutableSortedDictionary = Dictionaries.ImmutableSortedDictionary(values[9].ToDictionary(entry => entry.Key, entry => Dictionaries.ImmutableSortedDictionary(entry.Value))),
        FrozenDictionary = Dictionaries.FrozenDictionary(values[10].ToDictionary(entry => entry.Key, entry => Dictionaries.FrozenDictionary(entry.Value))),
    });

    /// <summary>Dictionaries of any keys and values.</summary>
    public static Gen<Dictionary<TKey, T>> EntriesOf<TKey, T>(Gen<TKey> keys, Gen<T> values)
        where TKey : notnull
        => Any.SomeOf(keys.Zip(values)).Select(entries => entries.DistinctBy(entry => entry.Item1).ToDictionary(entry => entry.Item1, entry => entry.Item2));
}
