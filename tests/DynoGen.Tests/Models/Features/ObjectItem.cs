namespace DynoGen.Tests.Models.Features;

// Open parts that are read as the types of their values.
[DynamoItem("features")]
public partial class ObjectItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public object? Anything { get; set; }

    public Dictionary<string, object?> Map { get; set; } = [];

    public List<object?> List { get; set; } = [];
}
