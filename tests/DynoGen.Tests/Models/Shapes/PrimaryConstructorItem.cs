namespace DynoGen.Tests.Models.Shapes;

[DynamoItem("shapes")]
public partial class PrimaryConstructorItem(string id, int number)
{
    [PartitionKey] public string Id { get; } = id;

    public int Number { get; private set; } = number;

    public string? Name { get; set; }
}
