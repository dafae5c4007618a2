namespace DynoGen.Tests.KnownMistakes.Models;

[DynamoItem("balances")]
public partial class BalanceItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public int Whole { get; set; }

    public int? MaybeWhole { get; set; }

    public string Text { get; set; } = null!;

    public string? MaybeText { get; set; }

    public double? Ratio { get; set; }

    public decimal? Amount { get; set; }

    public System.Numerics.BigInteger? Big { get; set; }

    public Int128? Wide { get; set; }

    public List<string>? List { get; set; }

    public Dictionary<string, string>? Map { get; set; }

    public HashSet<string> Set { get; set; } = [];

    public byte[]? Bytes { get; set; }

    public List<DateTime>? Times { get; set; }

    public DateTime? Time { get; set; }
}
