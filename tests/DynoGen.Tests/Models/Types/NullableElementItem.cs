namespace DynoGen.Tests.Models.Types;

// A list with nulls of every scalar type.
[DynamoItem("types")]
public partial class NullableElementItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required List<string?> String { get; set; }

    public required List<bool?> Boolean { get; set; }

    public required List<byte?> Byte { get; set; }

    public required List<sbyte?> SByte { get; set; }

    public required List<short?> Int16 { get; set; }

    public required List<ushort?> UInt16 { get; set; }

    public required List<int?> Int32 { get; set; }

    public required List<uint?> UInt32 { get; set; }

    public required List<long?> Int64 { get; set; }

    public required List<ulong?> UInt64 { get; set; }

    public required List<float?> Single { get; set; }

    public required List<double?> Double { get; set; }

    public required List<decimal?> Decimal { get; set; }

    public required List<Guid?> Guid { get; set; }

    public required List<DateTime?> DateTime { get; set; }

    public required List<DateTimeOffset?> DateTimeOffset { get; set; }

    public required List<DateOnly?> DateOnly { get; set; }

    public required List<TimeOnly?> TimeOnly { get; set; }

    public required List<TimeSpan?> TimeSpan { get; set; }

    public required List<Season?> Season { get; set; }

    public required List<byte[]?> Binary { get; set; }
}
