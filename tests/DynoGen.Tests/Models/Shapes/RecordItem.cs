namespace DynoGen.Tests.Models.Shapes;

[DynamoItem("shapes")]
public partial record RecordItem
{
    [PartitionKey] public required string Id { get; init; }

    [SortKey] public int Number { get; init; }

    public string? Name { get; init; }
}
