using Amazon.DynamoDBv2.DataModel;

namespace DynoGen.Benchmarks.Models.SdkContext;

/// <summary>The measured item as <see cref="DynamoDBContext"/> wants it.</summary>
[DynamoDBTable(MixedTable.Name)]
public sealed class ContextItem
{
    [DynamoDBHashKey("pk")]
    public required string Pk { get; set; }

    [DynamoDBRangeKey("sk")]
    public required string Sk { get; set; }

    [DynamoDBProperty("s")]
    public required string Text { get; set; }

    [DynamoDBProperty("n")]
    public int Number { get; set; }

    [DynamoDBProperty("b")]
    public bool Flag { get; set; }

    [DynamoDBProperty("ss")]
    public required HashSet<string> Words { get; set; }

    [DynamoDBProperty("ns")]
    public required HashSet<int> Numbers { get; set; }

    [DynamoDBProperty("m")]
    public required ContextDetail Detail { get; set; }

    [DynamoDBProperty("l1")]
    public required List<ContextDetail> First { get; set; }

    [DynamoDBProperty("l2")]
    public required List<ContextDetail> Second { get; set; }

    [DynamoDBProperty("l3")]
    public required List<ContextDetail> Third { get; set; }
}
