using DynoGen.SdkCompatibilityTests.Forms;
using DynoGen.SdkCompatibilityTests.Models;

namespace DynoGen.SdkCompatibilityTests.Mapping;

/// <summary>Every type that the SDK stores and reads back, in every place that it can stand in.</summary>
public sealed class EveryTypeTests
{
    private static readonly DateTime Noon = new(2026, 11, 23, 12, 30, 15, 250, DateTimeKind.Utc);

    public static TheoryData<SdkConversion> Schemas => Differential.Schemas;

    [Theory]
    [MemberData(nameof(Schemas))]
    public Task Nullable_scalars(SdkConversion schema) => Differential.AssertSameAsync(
        new NullablesItem
        {
            Id = "1",
            Bool = true,
            Byte = byte.MaxValue,
            SByte = sbyte.MinValue,
            Short = short.MinValue,
            UShort = ushort.MaxValue,
            Int = int.MinValue,
            UInt = uint.MaxValue,
            Long = long.MinValue,
            ULong = ulong.MaxValue,
            Float = 1E+20f,
            Double = -0.0,
            Decimal = 1.10m,
            Char = 'ü',
            Time = Noon,
            Guid = Guid.AllBitsSet,
            Date = new DateOnly(2024, 2, 29),
            TimeOfDay = new TimeOnly(23, 59, 59, 999),
            Color = Color.Green,
            Spot = new Spot { X = 1.5 },
        },
        schema);

    [Theory]
    [MemberData(nameof(Schemas))]
    public Task Nullable_scalars_that_are_null(SdkConversion schema) => Differential.AssertSameAsync(new NullablesItem { Id = "1" }, schema);

    [Theory]
    [MemberData(nameof(Schemas))]
    public Task Lists(SdkConversion schema) => Differential.AssertSameAsync(
        new ListsItem
        {
            Id = "1",
            Bools = [true, false],
            ByteNumbers = [1, 255],
            Chars = ['a', 'ü'],
            Times = [Noon, Noon.AddDays(1)],
            Decimals = [1.10m, 2m],
            Doubles = [1E+20, 0.5],
            Ints = [3, 1],
            Longs = [long.MaxValue, 1],
            SBytes = [-1, 1],
            Shorts = [short.MinValue, 1],
            Floats = [1E+20f, -0.5f],
            Texts = ["b", "a"],
            UInts = [uint.MaxValue, 1],
            ULongs = [ulong.MaxValue, 1],
            UShorts = [ushort.MaxValue, 1],
            Guids = [Guid.Empty, Guid.AllBitsSet],
            Binaries = [[1, 2], [3]],
            Streams = [new([1, 2]), new([3])],
            Dates = [new(2026, 1, 1), new(2026, 1, 2)],
            Colors = [Color.Green, Color.Red],
            Places = [new() { City = "a", Known = true }, new() { Zip = 1 }],
            MaybeBools = [true, null],
            MaybeInts = [1, null, 1],
            MaybeTimes = [Noon, null],
        },
        schema);

    [Theory]
    [MemberData(nameof(Schemas))]
    public Task Arrays(SdkConversion schema) => Differential.AssertSameAsync(
        new ArraysItem
        {
            Id = "1",
            Bools = [true, false],
            Chars = ['a', 'ü'],
            Times = [Noon, Noon.AddDays(1)],
            Decimals = [1.10m, 2m],
            Doubles = [1E+20, 0.5],
            Ints = [3, 1],
            Longs = [long.MaxValue, 1],
            SBytes = [-1, 1],
            Shorts = [short.MinValue, 1],
            Floats = [1E+20f, -0.5f],
            Texts = ["b", "a"],
            UInts = [uint.MaxValue, 1],
            ULongs = [ulong.MaxValue, 1],
            UShorts = [ushort.MaxValue, 1],
            Guids = [Guid.Empty, Guid.AllBitsSet],
            Binaries = [[1, 2], [3]],
            Streams = [new([1, 2]), new([3])],
            Dates = [new(2026, 1, 1), new(2026, 1, 2)],
            Colors = [Color.Green, Color.Red],
            Places = [new() { City = "a", Known = true }, new() { Zip = 1 }],
            MaybeBools = [true, null],
            MaybeInts = [1, null, 1],
            MaybeTimes = [Noon, null],
        },
        schema);

    [Theory]
    [MemberData(nameof(Schemas))]
    public Task Sets(SdkConversion schema) => Differential.AssertSameAsync(
        new SetsItem
        {
            Id = "1",
            ByteNumbers = [1, 255],
            Chars = ['a', 'ü'],
            Times = [Noon, Noon.AddDays(1)],
            Decimals = [1.10m, 2m],
            Doubles = [1E+20, 0.5],
            Ints = [3, 1],
            Longs = [long.MaxValue, 1],
            SBytes = [-1, 1],
            Shorts = [short.MinValue, 1],
            Floats = [1E+20f, -0.5f],
            Texts = ["b", "a"],
            UInts = [uint.MaxValue, 1],
            ULongs = [ulong.MaxValue, 1],
            UShorts = [ushort.MaxValue, 1],
            Guids = [Guid.Empty, Guid.AllBitsSet],
            Binaries = [[1, 2], [3]],
            Streams = [new([1, 2]), new([3])],
            Dates = [new(2026, 1, 1), new(2026, 1, 2)],
            Colors = [Color.Green, Color.Red],
            Places = [new() { City = "a", Known = true }, new() { Zip = 1 }],
        },
        schema);

    [Theory]
    [MemberData(nameof(Schemas))]
    public Task Nested_types_of_every_kind(SdkConversion schema) => Differential.AssertSameAsync(
        new NestedItem
        {
            Id = "1",
            Place = new Place { City = "a", Known = true },
            Spot = new Spot { X = 1 },
            Record = new PlaceRecord("r", true, [1, 2]),
            RecordStruct = new SpotRecord(1, 2),
            MaybeRecordStruct = new SpotRecord(3, 4),
            Tuple = (1, "t"),
            MaybeTuple = (true, null),
            Pair = new("k", 5),
            Wide = (Int128.One << 64) + 7,
            UnsignedWide = UInt128.MaxValue,
            MaybeWide = Int128.MinValue,
            Keyed = new KeyedPart { Key = "k", Version = 3 },
        },
        schema);

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Collections_that_the_SDK_writes_and_cannot_read_back(SdkConversion schema)
    {
        WriteOnlyItem item = new()
        {
            Id = "1",
            List = ["b", "a"],
            Set = new HashSet<int> { 2, 1 },
            Sorted = new SortedSet<int> { 1, 2 },
            Linked = new LinkedList<string>(["b", "a"]),
            ImmutableArray = [2, 1],
            ImmutableList = ["b", "a"],
        };
        using SdkContext sdk = new(schema);
        var saved = await sdk.SavedAsync(item);

        Assert.Equal(Canonical.Of(saved), Canonical.Of(item.ToItem(schema)));
        Assert.Equal(Canonical.Of(saved), Canonical.Of(WriteOnlyItem.FromItem(saved).ToItem(schema)));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task A_dictionary_of_objects_is_read_as_the_SDK_wrote_it(SdkConversion schema)
    {
        using SdkContext sdk = new(schema);
        var saved = await sdk.SavedAsync(new ObjectsItem { Id = "1", Objects = new() { ["text"] = "a", ["number"] = 1, ["none"] = null } });

        ObjectsItem read = ObjectsItem.FromItem(saved);

        Assert.Equal(["number", "text"], read.Objects.Keys.Order());
        Assert.Equal("a", read.Objects["text"]);
        Assert.Equal(Canonical.Of(saved), Canonical.Of(read.ToItem(schema)));
    }
}
