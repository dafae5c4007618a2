using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Collections;

/// <summary>Items with a sequence of every type.</summary>
internal static class SequenceItems
{
    public static Gen<SequenceItem> Plain { get; } = Any.SomeOf(Numbers.Integers<int>()).ArrayOf(18).Select(values => new SequenceItem
    {
        IList = Sequences.IList(values[0]),
        IReadOnlyList = Sequences.IReadOnlyList(values[1]),
        ICollection = Sequences.ICollection(values[2]),
        IReadOnlyCollection = Sequences.IReadOnlyCollection(values[3]),
        IEnumerable = Sequences.IEnumerable(values[4]),
        LinkedList = Sequences.LinkedList(values[5]),
        Queue = Sequences.Queue(values[6]),
        Stack = Sequences.Stack(values[7]),
        Collection = Sequences.Collection(values[8]),
        ObservableCollection = Sequences.ObservableCollection(values[9]),
        ReadOnlyCollection = Sequences.ReadOnlyCollection(values[10]),
        ImmutableArray = Sequences.ImmutableArray(values[11]),
        ImmutableList = Sequences.ImmutableList(values[12]),
        IImmutableList = Sequences.IImmutableList(values[13]),
        ImmutableQueue = Sequences.ImmutableQueue(values[14]),
        IImmutableQueue = Sequences.IImmutableQueue(values[15]),
        ImmutableStack = Sequences.ImmutableStack(values[16]),
        IImmutableStack = Sequences.IImmutableStack(values[17]),
    });

    public static Gen<NullableSequenceItem> Nullable { get; } = Any.MaybeReference(Any.SomeOf(Any.MaybeReference(Any.Texts))).ArrayOf(18).Select(values => new NullableSequenceItem
    {
        IList = values[0] is { } value0 ? Sequences.IList(value0) : null,
        IReadOnlyList = values[1] is { } value1 ? Sequences.IReadOnlyList(value1) : null,
        ICollection = values[2] is { } value2 ? Sequences.ICollection(value2) : null,
        IReadOnlyCollection = values[3] is { } value3 ? Sequences.IReadOnlyCollection(value3) : null,
        IEnumerable = values[4] is { } value4 ? Sequences.IEnumerable(value4) : null,
        LinkedList = values[5] is { } value5 ? Sequences.LinkedList(value5) : null,
        Queue = values[6] is { } value6 ? Sequences.Queue(value6) : null,
        Stack = values[7] is { } value7 ? Sequences.Stack(value7) : null,
        Collection = values[8] is { } value8 ? Sequences.Collection(value8) : null,
        ObservableCollection = values[9] is { } value9 ? Sequences.ObservableCollection(value9) : null,
        ReadOnlyCollection = values[10] is { } value10 ? Sequences.ReadOnlyCollection(value10) : null,
        ImmutableArray = values[11] is { } value11 ? Sequences.ImmutableArray(value11) : null,
        ImmutableList = values[12] is { } value12 ? Sequences.ImmutableList(value12) : null,
        IImmutableList = values[13] is { } value13 ? Sequences.IImmutableList(value13) : null,
        ImmutableQueue = values[14] is { } value14 ? Sequences.ImmutableQueue(value14) : null,
        IImmutableQueue = values[15] is { } value15 ? Sequences.IImmutableQueue(value15) : null,
        ImmutableStack = values[16] is { } value16 ? Sequences.ImmutableStack(value16) : null,
        IImmutableStack = values[17] is { } value17 ? Sequences.IImmutableStack(value17) : null,
    });

    public static Gen<NestedSequenceItem> Nested { get; } = Any.SomeOf(Any.SomeOf(Numbers.Decimals)).ArrayOf(18).Select(values => new NestedSequenceItem
    {
        IList = Sequences.IList(values[0].ConvertAll(Sequences.IList)),
        IReadOnlyList = Sequences.IReadOnlyList(values[1].ConvertAll(Sequences.IReadOnlyList)),
        ICollection = Sequences.ICollection(values[2].ConvertAll(Sequences.ICollection)),
        IReadOnlyCollection = Sequences.IReadOnlyCollection(values[3].ConvertAll(Sequences.IReadOnlyCollection)),
        IEnumerable = Sequences.IEnumerable(values[4].ConvertAll(Sequences.IEnumerable)),
        LinkedList = Sequences.LinkedList(values[5].ConvertAll(Sequences.LinkedList)),
        Queue = Sequences.Queue(values[6].ConvertAll(Sequences.Queue)),
        Stack = Sequences.Stack(values[7].ConvertAll(Sequences.Stack)),
        Collection = Sequences.Collection(values[8].ConvertAll(Sequences.Collection)),
        ObservableCollection = Sequences.ObservableCollection(values[9].ConvertAll(Sequences.ObservableCollection)),
        ReadOnlyCollection = Sequences.ReadOnlyCollection(values[10].ConvertAll(Sequences.ReadOnlyCollection)),
        ImmutableArray = Sequences.ImmutableArray(values[11].ConvertAll(Sequences.ImmutableArray)),
        ImmutableList = Sequences.ImmutableList(values[12].ConvertAll(Sequences.ImmutableList)),
        IImmutableList = Sequences.IImmutableList(values[13].ConvertAll(Sequences.IImmutableList)),
        ImmutableQueue = Sequences.ImmutableQueue(values[14].ConvertAll(Sequences.ImmutableQueue)),
        IImmutableQueue = Sequences.IImmutableQueue(values[15].ConvertAll(Sequences.IImmutableQueue)),
        ImmutableStack = Sequences.ImmutableStack(values[16].ConvertAll(Sequences.ImmutableStack)),
        IImmutableStack = Sequences.IImmutableStack(values[17].ConvertAll(Sequences.IImmutableStack)),
    });
}
