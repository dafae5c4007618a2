namespace DynoGen.Tests.Models.Types;

// A dictionary of every scalar type.
[DynamoItem("types")]
public partial class DictionaryItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required Dictionary<string, string> String { get; set; }

    public required Dictionary<string, bool> Boolean { get; set; }

    public required Dictionary<string, byte> Byte { get; set; }

    public required Dictionary<string, sbyte> SByte { get; set; }

    public required Dictionary<string, short> Int16 { get; set; }

    public required Dictionary<string, ushort> UInt16 { get; set; }

    public required Dictionary<string, int> Int32 { get; set; }

    public required Dictionary<string, uint> UInt32 { get; set; }

    public required Dictionary<string, long> Int64 { get; set; }

    public required Dictionary<string, ulong> UInt64 { get; set; }

    public required Dictionary<string, float> Single { get; set; }

    public required Dictionary<string, double> Double { get; set; }

    public required Dictionary<string, decimal> Decimal { get; set; }

    public required Dictionary<string, Guid> Guid { get; set; }

    public required Dictionary<string, DateTime> DateTime { get; set; }

    public required Dictionary<string, DateTimeOffset> DateTimeOffset { get; set; }

    public required Dictionary<string, DateOnly> DateOnly { get; set; }

    public required Dictionary<string, TimeOnly> TimeOnly { get; set; }

    public required Dictionary<string, TimeSpan> TimeSpan { get; set; }

    public required Dictionary<string, Season> Season { get; set; }

    public required Dictionary<string, byte[]> Binary { get; set; }
}
