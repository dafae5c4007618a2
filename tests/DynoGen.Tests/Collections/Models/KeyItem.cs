using System.Numerics;

namespace DynoGen.Tests.Collections.Models;

// Dictionaries keyed by every scalar type.
[DynamoItem("collections")]
public partial class KeyItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public Dictionary<string, int> ByString { get; set; } = [];

    public Dictionary<char, int> ByChar { get; set; } = [];

    public Dictionary<bool, int> ByBoolean { get; set; } = [];

    public Dictionary<byte, int> ByByte { get; set; } = [];

    public Dictionary<sbyte, int> BySByte { get; set; } = [];

    public Dictionary<short, int> ByInt16 { get; set; } = [];

    public Dictionary<ushort, int> ByUInt16 { get; set; } = [];

    public Dictionary<int, int> ByInt32 { get; set; } = [];

    public Dictionary<uint, int> ByUInt32 { get; set; } = [];

    public Dictionary<long, int> ByInt64 { get; set; } = [];

    public Dictionary<ulong, int> ByUInt64 { get; set; } = [];

    public Dictionary<Int128, int> ByInt128 { get; set; } = [];

    public Dictionary<UInt128, int> ByUInt128 { get; set; } = [];

    public Dictionary<BigInteger, int> ByBigInteger { get; set; } = [];

    public Dictionary<Half, int> ByHalf { get; set; } = [];

    public Dictionary<float, int> BySingle { get; set; } = [];

    public Dictionary<double, int> ByDouble { get; set; } = [];

    public Dictionary<decimal, int> ByDecimal { get; set; } = [];

    public Dictionary<Guid, int> ByGuid { get; set; } = [];

    public Dictionary<DateTime, int> ByDateTime { get; set; } = [];

    public Dictionary<DateTimeOffset, int> ByDateTimeOffset { get; set; } = [];

    public Dictionary<DateOnly, int> ByDateOnly { get; set; } = [];

    public Dictionary<TimeOnly, int> ByTimeOnly { get; set; } = [];

    public Dictionary<TimeSpan, int> ByTimeSpan { get; set; } = [];

    public Dictionary<Uri, int> ByUri { get; set; } = [];

    public Dictionary<Version, int> ByVersion { get; set; } = [];

    public Dictionary<Suit, int> ByEnum { get; set; } = [];

    [DynamoEnum(EnumForm.Text)] public Dictionary<Suit, int> ByEnumText { get; set; } = [];

    public Dictionary<Sku, int> ByConverted { get; set; } = [];
}
