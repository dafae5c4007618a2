using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.RoundTrips;
using DynoGen.Tests.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Collections;

/// <summary>Items with tuples of every length.</summary>
internal static class TupleItems
{
    private static readonly Gen<int> Int = Numbers.Integers<int>();
    private static readonly Gen<string?> TextOrNull = Any.MaybeReference(Any.Texts);
    private static readonly Gen<int[]> Ints = Int.ArrayOf(16);

    public static Gen<TupleItem> All { get; } = new ItemGenerator<TupleItem>(() => new TupleItem())
        .With(Any.Texts, (item, value) => item.One = new(value))
        .With(Int.Zip(Numbers.Doubles), (item, value) => item.Named = (value.Item1, value.Item2))
        .With(TextOrNull.Zip(Any.MaybeValue(Int)).Zip(Any.Binaries), (item, value) => item.Three = (value.Item1.Item1, value.Item1.Item2, value.Item2))
        .With(Ints, (item, i) => item.Four = (i[0], i[1], i[2], i[3]))
        .With(Ints, (item, i) => item.Five = (i[0], i[1], i[2], i[3], i[4]))
        .With(Ints, (item, i) => item.Six = (i[0], i[1], i[2], i[3], i[4], i[5]))
        .With(Ints, (item, i) => item.Seven = (i[0], i[1], i[2], i[3], i[4], i[5], i[6]))
        .With(Ints.Zip(TextOrNull.Zip(TextOrNull)), (item, v) => item.Eight = Eight(v.Item1, v.Item2.Item1, v.Item2.Item2))
        .With(Ints.Zip(Any.MaybeValue(Times.Dates)), (item, value) => item.Sixteen = Sixteen(value.Item1, value.Item2))
        .With(Any.MaybeValue(Int.Zip(Any.SomeOf(Any.Texts)).Select(v => (v.Item1, v.Item2))), (item, value) => item.Maybe = value)
        .With(Any.SomeOf(Any.Guids.Zip(Int.Zip(Any.Texts)).Select(v => (v.Item1, (v.Item2.Item1, v.Item2.Item2)))), (item, value) => item.Listed = value)
        .With(Any.SomeOf(Int.Zip(Any.Texts).Select(v => (v.Item1, v.Item2))), (item, value) => item.Distinct = [.. value])
        .With(
            DictionaryItems.EntriesOf(Int, Times.DateTimeOffsets.Zip(Any.MaybeValue(Times.DateTimeOffsets)).Select(v => (v.Item1, v.Item2))),
            (item, value) => item.Spans = value)
        .With(Any.Texts.Zip(Any.MaybeValue(Int)), (item, value) => item.Pair = new(value.Item1, value.Item2))
        .With(Any.SomeOf(Int.Zip(TextOrNull).Select(v => KeyValuePair.Create(v.Item1, v.Item2))), (item, value) => item.Pairs = value)
        .With(Any.MaybeValue(Int.Zip(Any.SomeOf(Int)).Select(v => KeyValuePair.Create(new Sku(v.Item1), v.Item2))), (item, value) => item.MaybePair = value)
        .Items;

    private static (int, string?, int, int, int, int, int, string?) Eight(int[] i, string? second, string? last) =>
        (i[0], second, i[1], i[2], i[3], i[4], i[5], last);

    private static (int, int, int, int, int, int, int, int, decimal, int, int, int, int, int, int, DateOnly?) Sixteen(int[] i, DateOnly? last) =>
        (i[0], i[1], i[2], i[3], i[4], i[5], i[6], i[7], i[8] / 8m, i[9], i[10], i[11], i[12], i[13], i[14], last);
}
