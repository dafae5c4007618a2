namespace DynoGen.Tests.Models.Shapes;

// Members without setters, given by the constructor.
[DynamoItem("shapes")]
public partial class GetOnlyItem
{
    public GetOnlyItem(string id, int number, string? name = "by default")
    {
        Id = id;
        Number = number;
        Name = name;
    }

    [PartitionKey] public string Id { get; }

    public int Number { get; }

    public string? Name { get; }

    public HashSet<string> Tags { get; init; } = [];
}
