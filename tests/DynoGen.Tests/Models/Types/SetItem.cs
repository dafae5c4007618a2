namespace DynoGen.Tests.Models.Types;

// A set of every scalar type that DynamoDB has sets of.
[DynamoItem("types")]
public partial class SetItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required HashSet<string> String { get; set; }

    public required HashSet<byte> Byte { get; set; }

    public required HashSet<sbyte> SByte { get; set; }

    public required HashSet<short> Int16 { get; set; }

    public required HashSet<ushort> UInt16 { get; set; }

    public required HashSet<int> Int32 { get; set; }

    public required HashSet<uint> UInt32 { get; set; }

    public required HashSet<long> Int64 { get; set; }

    public required HashSet<ulong> UInt64 { get; set; }

    public required HashSet<float> Single { get; set; }

    public required HashSet<double> Double { get; set; }

    public required HashSet<decimal> Decimal { get; set; }

    public required HashSet<Guid> Guid { get; set; }

    public required HashSet<DateTime> DateTime { get; set; }

    public required HashSet<DateTimeOffset> DateTimeOffset { get; set; }

    public required HashSet<DateOnly> DateOnly { get; set; }

    public required HashSet<TimeOnly> TimeOnly { get; set; }

    public required HashSet<TimeSpan> TimeSpan { get; set; }

    public required HashSet<Season> Season { get; set; }

    public required HashSet<byte[]> Binary { get; set; }
}
