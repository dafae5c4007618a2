namespace DynoGen.Benchmarks.Models.Generated;

/// <summary>The measured item as DynoGen wants it.</summary>
[DynamoItem(MixedTable.Name)]
public sealed partial class GeneratedItem
{
    [PartitionKey, DynamoAttribute("pk")]
    public required string Pk { get; set; }

    [SortKey, DynamoAttribute("sk")]
    public required string Sk { get; set; }

    [DynamoAttribute("s")]
    public required string Text { get; set; }

    [DynamoAttribute("n")]
    public int Number { get; set; }

    [DynamoAttribute("b")]
    public bool Flag { get; set; }

    [DynamoAttribute("ss")]
    public required HashSet<string> Words { get; set; }

    [DynamoAttribute("ns")]
    public required HashSet<int> Numbers { get; set; }

    [DynamoAttribute("m")]
    public required GeneratedDetail Detail { get; set; }

    [DynamoAttribute("l1")]
    public required List<GeneratedDetail> First { get; set; }

    [DynamoAttribute("l2")]
    public required List<GeneratedDetail> Second { get; set; }

    [DynamoAttribute("l3")]
    public required List<GeneratedDetail> Third { get; set; }
}
