using System.Text;
using DynoGen.SdkCompatibilityTests.Models;

namespace DynoGen.SdkCompatibilityTests.Mapping;

/// <summary>Values of every member type that the SDK writes and reads back without loss, by name.</summary>
internal static class MemberCases
{
    private static readonly DateTime Noon = new(2026, 11, 23, 12, 30, 15, 250, DateTimeKind.Utc);

    /// <summary>Each sets members of an item of either schema.</summary>
    public static readonly Dictionary<string, Action<dynamic>> All = new()
    {
        ["nothing but the key"] = item => { },
        ["bool true"] = item => { item.Flag = true; item.MaybeFlag = true; },
        ["bool? false"] = item => item.MaybeFlag = false,
        ["integers at their lower ends"] = item =>
        {
            item.SByte = sbyte.MinValue;
            item.Short = short.MinValue;
            item.Int = int.MinValue;
            item.MaybeInt = int.MinValue;
            item.Long = long.MinValue;
        },
        ["integers at their upper ends"] = item =>
        {
            item.Byte = byte.MaxValue;
            item.SByte = sbyte.MaxValue;
            item.Short = short.MaxValue;
            item.UShort = ushort.MaxValue;
            item.Int = int.MaxValue;
            item.UInt = uint.MaxValue;
            item.Long = long.MaxValue;
            item.ULong = ulong.MaxValue;
        },
        ["float and double with exponents"] = item => { item.Float = 1E+20f; item.Double = 1E-7; item.MaybeDouble = 1.2345678901234568E+17; },
        ["negative zero"] = item => { item.Float = -0f; item.Double = -0.0; },
        ["decimal with its scale"] = item => item.Decimal = 1.10m,
        ["decimal without exponent"] = item => item.Decimal = 0.0000001m,
        ["largest decimal"] = item => item.Decimal = decimal.MaxValue,
        ["char"] = item => item.Char = 'ü',
        ["text"] = item => item.Text = "a'b<c>&+ü 📦",
        ["DateTime in UTC"] = item => { item.Time = Noon; item.MaybeTime = Noon; },
        ["DateTime of local time"] = item => item.Time = Noon.ToLocalTime(),
        ["DateTime of no kind"] = item => item.Time = DateTime.SpecifyKind(Noon, DateTimeKind.Unspecified),
        ["DateTime with ticks"] = item => item.Time = Noon.AddTicks(1234),
        ["epoch seconds"] = item => { item.Epoch = Noon; item.EpochLong = Noon; },
        ["epoch rounds a half to the even second down"] = item => item.EpochLong = new DateTime(2026, 1, 1, 0, 0, 0, 500, DateTimeKind.Utc),
        ["epoch rounds a half to the even second up"] = item => item.EpochLong = new DateTime(2026, 1, 1, 0, 0, 1, 500, DateTimeKind.Utc),
        ["epoch rounds what is more than a half up"] = item => item.EpochLong = new DateTime(2026, 1, 1, 0, 0, 0, 600, DateTimeKind.Utc),
        ["epoch drops ticks before it rounds"] = item => item.EpochLong = new DateTime(2026, 1, 1, 0, 0, 0, 500, DateTimeKind.Utc).AddTicks(9),
        ["epoch before 1970"] = item => { item.Epoch = new DateTime(1960, 1, 1, 0, 0, 0, DateTimeKind.Utc); item.EpochLong = item.Epoch; },
        ["epoch past 2038 stays text"] = item => { item.Epoch = new DateTime(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc); item.EpochLong = item.Epoch; },
        ["Guid"] = item => item.Guid = new Guid("A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"),
        ["DateOnly and TimeOnly"] = item =>
        {
            item.Date = new DateOnly(2026, 11, 23);
            item.MaybeDate = new DateOnly(2024, 2, 29);
            item.TimeOfDay = new TimeOnly(1, 2, 3, 4);
            item.MaybeTimeOfDay = new TimeOnly(23, 59, 59, 999);
        },
        ["bytes"] = item => { item.Bytes = new byte[] { 0, 1, 255 }; item.Stream = new MemoryStream([1, 2]); },
        ["empty bytes"] = item => item.Bytes = Array.Empty<byte>(),
        ["enum"] = item => item.Color = Color.Green,
        ["enum of no name"] = item => item.Color = (Color)99,
        ["enum?"] = item => item.MaybeColor = Color.Green,
        ["sets of texts"] = item =>
        {
            item.TextSet = new HashSet<string> { "b", "a", "" };
            item.CharSet = new HashSet<char> { 'x', 'y' };
            item.GuidSet = new HashSet<Guid> { Guid.Empty, Guid.AllBitsSet };
            item.TimeSet = new HashSet<DateTime> { Noon, Noon.AddDays(1) };
        },
        ["sets of numbers"] = item =>
        {
            item.IntSet = new HashSet<int> { 3, 1 };
            item.DoubleSet = new HashSet<double> { 1E+20, 0.5 };
            item.DecimalSet = new HashSet<decimal> { 1.10m, 2m };
        },
        ["set of bytes"] = item => item.BytesSet = new HashSet<byte[]> { Encoding.UTF8.GetBytes("a"), Encoding.UTF8.GetBytes("b") },
        ["sets that DynamoDB has none of"] = item =>
        {
            item.ColorSet = new HashSet<Color> { Color.Green, Color.Red };
            item.DateSet = new HashSet<DateOnly> { new(2026, 1, 1) };
            item.SortedSet = new SortedSet<string>(StringComparer.Ordinal) { "b", "a" };
        },
        ["lists of primitives"] = item =>
        {
            item.Texts = new List<string> { "b", "a" };
            item.Ints = new List<int> { 3, 1 };
            item.Longs = new List<long> { long.MaxValue };
            item.Decimals = new List<decimal> { 1.10m, 2m };
            item.Guids = new List<Guid> { Guid.Empty };
            item.Times = new List<DateTime> { Noon };
            item.BytesList = new List<byte[]> { new byte[] { 1 }, new byte[] { 2 } };
        },
        ["list of booleans"] = item => item.Flags = new List<bool> { true, false },
        ["arrays"] = item =>
        {
            item.TextArray = new[] { "b", "a" };
            item.IntArray = new[] { 3, 1 };
            item.BytesArray = new byte[][] { [1], [1] };
        },
        ["lists that are never sets"] = item =>
        {
            item.MaybeInts = new List<int?> { 1, null, 1 };
            item.Colors = new List<Color> { Color.Green, Color.Green };
            item.Dates = new List<DateOnly> { new(2026, 1, 1), new(2026, 1, 1) };
            item.Nested = new List<List<string>> { new() { "a" }, new() { "b", "c" } };
        },
        ["list of enum?"] = item => item.MaybeColors = new List<Color?> { Color.Green, null },
        ["list of class with null"] = item => item.Places = new List<Place> { new() { City = "a", Zip = 1 }, null! },
        ["empty list of class"] = item => item.Places = new List<Place>(),
        ["dictionaries"] = item =>
        {
            item.TextMap = new Dictionary<string, string> { ["a"] = "1", ["b"] = null! };
            item.IntMap = new Dictionary<string, int> { ["x"] = 1 };
            item.FlagMap = new Dictionary<string, bool> { ["t"] = true, ["f"] = false };
            item.PlaceMap = new Dictionary<string, Place> { ["home"] = new() { City = "a" } };
            item.ListMap = new Dictionary<string, List<string>> { ["l"] = ["a", "b"] };
            item.SortedMap = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["b"] = 2, ["a"] = 1 };
        },
        ["empty dictionaries"] = item => { item.TextMap = new Dictionary<string, string>(); item.PlaceMap = new Dictionary<string, Place>(); },
        ["nested class"] = item => item.Place = new Place { City = "a", Zip = 1, Known = true, Streets = ["x", "y"], Since = Noon },
        ["nested class of nulls"] = item => item.Place = new Place(),
        ["nested struct"] = item => { item.Spot = new Spot { X = 1.5, Y = -2 }; item.MaybeSpot = new Spot { X = 1E-7 }; },
    };
}
