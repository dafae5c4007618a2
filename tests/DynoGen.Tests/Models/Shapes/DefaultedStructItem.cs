namespace DynoGen.Tests.Models.Shapes;

// A struct whose constructor sets defaults, one of them of an init-only member.
[DynamoItem("shapes")]
public partial struct DefaultedStructItem
{
    public DefaultedStructItem()
    {
        Name = "set in constructor";
    }

    [PartitionKey] public string Id { get; set; } = "";

    public int Number { get; init; } = 7;

    public string Name { get; set; }
}
