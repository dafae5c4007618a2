namespace DynoGen.Tests.Models.Names;

// Its members are called like the local variables and parameters of generated code.
[DynamoItem("names")]
public partial class LocalNamesItem
{
    [PartitionKey] public string Map { get; set; } = "";

    [SortKey] public string Writer { get; set; } = "";

    public string? Value { get; set; }

    public string? Seen { get; set; }

    public string? Seen1 { get; set; }

    public string? Attribute { get; set; }

    public string? Error { get; set; }

    public string Fresh { get; init; } = "fresh";

    public string? Reader { get; set; }

    public string? Table { get; set; }

    public string? ConsistentRead { get; set; }

    public string? CancellationToken { get; set; }

    public string? Layout { get; set; }

    public string? Name { get; set; }

    public string? Part { get; set; }
}
