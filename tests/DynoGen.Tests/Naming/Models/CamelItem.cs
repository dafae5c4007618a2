namespace DynoGen.Tests.Naming.Models;

[DynamoItem("camel")]
[DynamoNaming(AttributeNaming.CamelCase)]
public partial class CamelItem
{
    [PartitionKey] public string OrderId { get; set; } = "";

    public string? URLPath { get; set; }

    public string? URL { get; set; }

    public int? Page2Go { get; set; }

    public int? lowerCase { get; set; }

    [DynamoAttribute("Given Name")] public string? Name { get; set; }

    public NamedPart? Part { get; set; }

    public SnakePart? Snake { get; set; }

    public Dictionary<string, int>? Counts { get; set; }
}
