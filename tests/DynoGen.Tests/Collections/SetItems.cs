using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Collections;

/// <summary>Items with a set of every type.</summary>
internal static class SetItems
{
    public static Gen<TextSetItem> Texts { get; } = Any.SomeOf(Any.Texts).Select(texts => texts.Distinct().ToList()).ArrayOf(8).Select(values => new TextSetItem
    {
        HashSet = Sets.HashSet(values[0]),
        ISet = Sets.ISet(values[1]),
        IReadOnlySet = Sets.IReadOnlySet(values[2]),
        SortedSet = Sets.SortedSet(values[3]),
        ImmutableHashSet = Sets.ImmutableHashSet(values[4]),
        IImmutableSet = Sets.IImmutableSet(values[5]),
        ImmutableSortedSet = Sets.ImmutableSortedSet(values[6]),
        FrozenSet = Sets.FrozenSet(values[7]),
    });

    public static Gen<NumberSetItem> Numbers { get; } = Any.SomeOf(Values.Numbers.Doubles).ArrayOf(8).Select(values => new NumberSetItem
    {
        HashSet = Sets.HashSet(values[0]),
        ISet = Sets.ISet(values[1]),
        IReadOnlySet = Sets.IReadOnlySet(values[2]),
        SortedSet = Sets.SortedSet(values[3]),
        ImmutableHashSet = Sets.ImmutableHashSet(values[4]),
        IImmutableSet = Sets.IImmutableSet(values[5]),
        ImmutableSortedSet = Sets.ImmutableSortedSet(values[6]),
        FrozenSet = Sets.FrozenSet(values[7]),
    });

    public static Gen<NullableSetItem> Nullable { get; } = Any.MaybeReference(Any.SomeOf(Times.Dates).Where(dates => dates.Count > 0)).ArrayOf(8).Select(values => new NullableSetItem
    {
        HashSet = values[0] is { } value0 ? Sets.HashSet(value0) : null,
        ISet = values[1] is { } value1 ? Sets.ISet(value1) : null,
        IReadOnlySet = values[2] is { } value2 ? Sets.IReadOnlySet(value2) : null,
        SortedSet = values[3] is { } value3 ? Sets.SortedSet(value3) : null,
        ImmutableHashSet = values[4] is { } value4 ? Sets.ImmutableHashSet(value4) : null,
        IImmutableSet = values[5] is { } value5 ? Sets.IImmutableSet(value5) : null,
        ImmutableSortedSet = values[6] is { } value6 ? Sets.ImmutableSortedSet(value6) : null,
        FrozenSet = values[7] is { } value7 ? Sets.FrozenSet(value7) : null,
    });

    public static Gen<SetListItem> Lists { get; } = Any.SomeOf(Any.MaybeValue(Values.Numbers.Integers<int>())).ArrayOf(8).Select(values => new SetListItem
    {
        HashSet = Sets.HashSet(values[0]),
        ISet = Sets.ISet(values[1]),
        IReadOnlySet = Sets.IReadOnlySet(values[2]),
        SortedSet = Sets.SortedSet(values[3]),
        ImmutableHashSet = Sets.ImmutableHashSet(values[4]),
        IImmutableSet = Sets.IImmutableSet(values[5]),
        ImmutableSortedSet = Sets.ImmutableSortedSet(values[6]),
        FrozenSet = Sets.FrozenSet(values[7]),
    });

    public static Gen<NestedSetItem> Nested { get; } = Any.DictionaryOf(Any.SomeOf(Any.Guids)).ArrayOf(8).Select(values => new NestedSetItem
    {
        HashSet = values[0].ToDictionary(entry => entry.Key, entry => Sets.HashSet(entry.Value)),
        ISet = values[1].ToDictionary(entry => entry.Key, entry => Sets.ISet(entry.Value)),
        IReadOnlySet = values[2].ToDictionary(entry => entry.Key, entry => Sets.IReadOnlySet(entry.Value)),
        SortedSet = values[3].ToDictionary(entry => entry.Key, entry => Sets.SortedSet(entry.Value)),
        ImmutableHashSet = values[4].ToDictionary(entry => entry.Key, entry => Sets.ImmutableHashSet(entry.Value)),
        IImmutableSet = values[5].ToDictionary(entry => entry.Key, entry => Sets.IImmutableSet(entry.Value)),
        ImmutableSortedSet = values[6].ToDictionary(entry => entry.Key, entry => Sets.ImmutableSortedSet(entry.Value)),
        FrozenSet = values[7].ToDictionary(entry => entry.Key, entry => Sets.FrozenSet(entry.Value)),
    });
}
