namespace DynoGen.Tests.Polymorphism.Models;

[DynamoItem("drawings")]
public partial class DrawingItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public Shape? Main { get; set; }

    public List<Shape>? Shapes { get; set; }

    public Shape?[]? Row { get; set; }

    public Dictionary<string, Shape>? ByName { get; set; }

    public (Shape, int)? Pair { get; set; }
}
