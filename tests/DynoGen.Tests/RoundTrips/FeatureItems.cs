using System.Globalization;
using System.Numerics;
using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Models.Features;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.RoundTrips;

/// <summary>Items with what types and attributes ask for: rare scalars, converters, several types, plain types, open parts.</summary>
internal static class FeatureItems
{
    private static readonly BigInteger FirstNotStored = BigInteger.Pow(10, 38);
    private static readonly Gen<BigInteger> BigIntegers = Numbers.OftenEdges(
        Numbers.Integers<long>().Zip(Numbers.Integers<long>(), (left, right) => new BigInteger(left) * right % FirstNotStored),
        FirstNotStored - 1, 1 - FirstNotStored, BigInteger.Pow(10, 125), 0);

    private static readonly Gen<char> Chars = Gen.Choose(0, 0xFFFF).Select(code => (char)code).Where(character => !char.IsSurrogate(character));
    private static readonly Gen<Int128> Int128s = Numbers.OftenEdges(
        Numbers.Integers<long>().Zip(Numbers.Integers<int>(), (left, right) => (Int128)left * right), (Int128)(FirstNotStored - 1), (Int128)(1 - FirstNotStored));

    private static readonly Gen<UInt128> UInt128s = Numbers.OftenEdges(
        Numbers.Integers<ulong>().Zip(Numbers.Integers<uint>(), (left, right) => (UInt128)left * right), (UInt128)(FirstNotStored - 1));

    private static readonly Gen<Half> Halves = Numbers.OftenEdges(
        Numbers.Integers<short>().Select(BitConverter.Int16BitsToHalf).Where(Half.IsFinite), Half.MinValue, Half.MaxValue, Half.Epsilon);

    private static readonly Gen<Uri> Uris = Gen.OneOf(
        Numbers.Integers<uint>().Select(number => new Uri($"https://example.com/{number}?q=%C3%A9#top")),
        Gen.Elements(new Uri("/relative/ü", UriKind.Relative), new Uri("urn:isbn:1"), new Uri("HTTP://Example.COM:80/a b")));

    private static readonly Gen<Version> Versions = Gen.OneOf(
        Numbers.Integers<ushort>().Select(number => new Version(number, 2, 3)),
        Gen.Elements(new Version(1, 0), new Version(0, 0, 0, 0), new Version(int.MaxValue, 1, 2, int.MaxValue)));

    private static readonly Gen<DateTimeOffset> WholeMilliseconds = Times.Dates.Zip(
        Gen.Choose(0, 86_399_999), (date, milliseconds) => new DateTimeOffset(date.ToDateTime(default), TimeSpan.Zero).AddMilliseconds(milliseconds));

    private static readonly Gen<Sku> Skus = Numbers.Integers<int>().Select(number => new Sku(number));

    private static readonly Gen<Leaf> Leaves = Any.Texts.Zip(Any.MaybeValue(Numbers.Integers<int>()), (text, number) => new Leaf(text, number));

    private static readonly Gen<Place> Places = Times.Dates.Zip(
        Numbers.Singles.Zip(Any.MaybeReference(Any.Texts)), (day, rest) => new Place(day, rest.Item1) { Name = rest.Item2 });

    private static readonly Gen<Circle> Circles = Numbers.Doubles.Select(radius => new Circle(radius));

    public static Gen<MoreScalarsItem> Scalars { get; } = new ItemGenerator<MoreScalarsItem>(() => new MoreScalarsItem())
        .With(Chars, (item, value) => item.Char = value)
        .With(Any.MaybeValue(Chars), (item, value) => item.MaybeChar = value)
        .With(Int128s, (item, value) => item.Int128 = value)
        .With(Any.MaybeValue(Int128s), (item, value) => item.MaybeInt128 = value)
        .With(UInt128s, (item, value) => item.UInt128 = value)
        .With(Any.MaybeValue(UInt128s), (item, value) => item.MaybeUInt128 = value)
        .With(BigIntegers, (item, value) => item.BigInteger = value)
        .With(Any.MaybeValue(BigIntegers), (item, value) => item.MaybeBigInteger = value)
        .With(Halves, (item, value) => item.Half = value)
        .With(Any.MaybeValue(Halves), (item, value) => item.MaybeHalf = value)
        .With(Uris, (item, value) => item.Uri = value)
        .With(Any.MaybeReference(Uris), (item, value) => item.MaybeUri = value)
        .With(Versions, (item, value) => item.Version = value)
        .With(Any.MaybeReference(Versions), (item, value) => item.MaybeVersion = value)
        .With(Any.Binaries, (item, value) => item.Memory = value)
        .With(Any.MaybeReference(Any.Binaries), (item, value) => item.MaybeMemory = value is null ? null : new ReadOnlyMemory<byte>(value))
        .With(Any.Binaries, (item, value) => item.Stream = new MemoryStream(value))
        .With(Any.MaybeReference(Any.Binaries), (item, value) => item.MaybeStream = value is null ? null : new MemoryStream(value))
        .With(Any.Enums<Season, int>(), (item, value) => item.Season = value)
        .With(Any.MaybeValue(Any.Enums<Season, int>()), (item, value) => item.MaybeSeason = value)
        .With(Any.Enums<Permissions, int>(), (item, value) => item.Permissions = value)
        .With(Any.SomeOf(Any.Enums<Permissions, int>()), (item, value) => item.PermissionList = value)
        .Items;

    public static Gen<ConvertedItem> Converted { get; } = new ItemGenerator<ConvertedItem>(() => new ConvertedItem())
        .With(Any.Texts, (item, value) => item.Prefixed = value)
        .With(WholeMilliseconds, (item, value) => item.Seconds = new DateTimeOffset(value.Ticks - value.Ticks % TimeSpan.TicksPerSecond, TimeSpan.Zero))
        .With(Any.MaybeValue(WholeMilliseconds), (item, value) => item.Milliseconds = value?.UtcDateTime)
        .With(Any.SomeOf(WholeMilliseconds), (item, value) => item.Dates = value)
        .With(Any.Texts, (item, value) => item.Compressed = value)
        .With(Any.MaybeReference(Any.Binaries), (item, value) => item.CompressedBytes = value)
        .With(Any.MaybeReference(Leaves), (item, value) => item.Json = value)
        .With(Skus, (item, value) => item.Sku = value)
        .With(Any.MaybeValue(Skus), (item, value) => item.MaybeSku = value)
        .With(Any.SomeOf(Any.MaybeValue(Skus)), (item, value) => item.Skus = value)
        .With(Any.SetOf(Skus), (item, value) => item.SkuSet = value)
        .Items;

    public static Gen<FiguresItem> Figures { get; } = new ItemGenerator<FiguresItem>(() => new FiguresItem())
        .With(FiguresOf(3), (item, value) => item.Figure = value)
        .With(Any.MaybeReference(FiguresOf(3)), (item, value) => item.Maybe = value)
        .With(Any.SomeOf(Any.MaybeReference(FiguresOf(1))), (item, value) => item.Figures = value)
        .With(
            Any.DictionaryOf(Gen.OneOf(
                Circles.Select(circle => (IMark)circle),
                Numbers.Integers<int>().Zip(Numbers.Integers<int>(), (x, y) => (IMark)new Dot(x, y)))),
            (item, value) => item.Marks = value)
        .Items;

    public static Gen<PartsItem> Parts { get; } = new ItemGenerator<PartsItem>(() => new PartsItem())
        .With(Leaves, (item, value) => item.Leaf = value)
        .With(Any.MaybeReference(Leaves), (item, value) => item.MaybeLeaf = value)
        .With(Places, (item, value) => item.Place = value)
        .With(Any.MaybeValue(Places), (item, value) => item.MaybePlace = value)
        .With(LabelledOf(Any.MaybeValue(Numbers.Integers<int>())), (item, value) => item.Number = value)
        .With(LabelledOf(LabelledOf(Any.Texts)), (item, value) => item.Nested = value)
        .With(Any.SomeOf(LabelledOf(Places)), (item, value) => item.List = value)
        .With(
            Any.SomeOf(Any.Guids.Zip(Any.MaybeReference(Leaves))),
            (item, value) => item.Leaves = value.DistinctBy(entry => entry.Item1).ToDictionary(entry => entry.Item1, entry => entry.Item2))
        .With(
            Any.SomeOf(Numbers.Integers<long>()),
            (item, value) => item.Chain = value.Aggregate((Chain?)null, (next, number) => new Chain(number, next)))
        .Items;

    public static Gen<UnknownItem> Unknown { get; } = new ItemGenerator<UnknownItem>(() => new UnknownItem())
        .With(Numbers.Integers<int>(), (item, value) => item.Known = value)
        .With(
            Any.DictionaryOf(Numbers.Integers<long>()),
            (item, value) => item.Rest = value.ToDictionary(entry => "x" + entry.Key, entry => new AttributeValue { N = entry.Value.ToString(CultureInfo.InvariantCulture) }))
        .Items;

    public static Gen<ObjectItem> Objects { get; } = new ItemGenerator<ObjectItem>(() => new ObjectItem())
        .With(Any.MaybeReference(ObjectsOf(2)), (item, value) => item.Anything = value)
        .With(Any.DictionaryOf(Any.MaybeReference(ObjectsOf(1))), (item, value) => item.Map = value)
        .With(Any.SomeOf(Any.MaybeReference(ObjectsOf(1))), (item, value) => item.List = value)
        .Items;

    private static Gen<Figure> FiguresOf(int depth)
    {
        Gen<Figure> circles = Circles.Select(circle => (Figure)circle);
        Gen<Figure?> inner = depth == 0 ? Gen.Constant((Figure?)null) : Any.MaybeReference(FiguresOf(depth - 1));
        return Gen.OneOf(circles, Numbers.Decimals.Zip(inner, (side, figure) => (Figure)new Square(side, figure)));
    }

    private static Gen<Labelled<T>> LabelledOf<T>(Gen<T> values) => Any.Texts.Zip(values, (label, value) => new Labelled<T>(label, value));

    // Of the types that values are read as, so that they come back as they are.
    private static Gen<object> ObjectsOf(int depth)
    {
        Gen<object> scalars = Gen.OneOf(
            Any.Texts.Select(value => (object)value),
            Any.Booleans.Select(value => (object)value),
            Numbers.Integers<long>().Select(value => (object)value),
            Any.Binaries.Select(value => (object)value));
        return depth == 0
            ? scalars
            : Gen.Frequency(
                (3, scalars),
                (1, Any.SomeOf(Any.MaybeReference(ObjectsOf(depth - 1))).Select(values => (object)values)),
                (1, Any.DictionaryOf(Any.MaybeReference(ObjectsOf(depth - 1))).Select(values => (object)values)));
    }
}
