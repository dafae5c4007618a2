namespace DynoGen.Tests.Models.Shapes;

// Required properties, one of them nullable, and a required field.
[DynamoItem("shapes")]
public partial class RequiredItem
{
    [PartitionKey] public required string Id { get; init; }

    public required int Number { get; set; }

    public required string? MaybeName { get; set; }

    public required List<int> Numbers;
}
