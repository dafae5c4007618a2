namespace DynoGen.Tests.Models.Shapes;

// Init-only members with defaults, one of them new in each object.
[DynamoItem("shapes")]
public partial record InitItem
{
    [PartitionKey] public string Id { get; init; } = "default id";

    public int Number { get; init; } = 5;

    public Guid Token { get; init; } = Guid.NewGuid();

    public List<string> Tags { get; init; } = ["default"];

    public string? Note { get; init; } = "default note";

    public required bool Flag { get; init; }
}
