namespace DynoGen.Tests.KnownMistakes.Models;

// Everything that a culture could spell in its own way: as a member, inside collections, as keys.
[DynamoItem("ledgers")]
public partial class LedgerItem
{
    [PartitionKey] public decimal Account { get; set; }

    [SortKey] public DateTime At { get; set; }

    public double Ratio { get; set; }

    public float Rate { get; set; }

    public Half Half { get; set; }

    public decimal Amount { get; set; }

    public long Count { get; set; }

    public TimeSpan Duration { get; set; }

    public DateTimeOffset Offset { get; set; }

    public DateOnly Day { get; set; }

    public TimeOnly Time { get; set; }

    public HashSet<double> Doubles { get; set; } = [];

    public HashSet<decimal> Decimals { get; set; } = [];

    public HashSet<DateOnly> Days { get; set; } = [];

    public List<double?> Row { get; set; } = [];

    public List<DateTime> Times { get; set; } = [];

    public Dictionary<decimal, float> ByAmount { get; set; } = [];

    public Dictionary<TimeOnly, int> ByTime { get; set; } = [];

    public object? Any { get; set; }
}
