namespace DynoGen.Tests.Models.Shapes;

[DynamoItem("shapes")]
public partial struct StructItem
{
    [PartitionKey] public string Id { get; set; }

    [SortKey] public int Number { get; set; }

    public string? Name { get; set; }
}
