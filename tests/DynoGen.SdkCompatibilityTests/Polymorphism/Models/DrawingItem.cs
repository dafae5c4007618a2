#nullable disable
namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

/// <summary>The members name the types that their values may be.</summary>
[DynamoItem]
[DynamoDBTable("drawings")]
public partial class DrawingItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBPolymorphicType("circle", typeof(Circle))]
    [DynamoDBPolymorphicType("square", typeof(Square))]
    [DynamoDBProperty("one")]
    public Shape One { get; set; }

    [DynamoDBPolymorphicType("circle", typeof(Circle))]
    public List<Shape> Many { get; set; }

    [DynamoDBPolymorphicType("circle", typeof(Circle))]
    public Shape[] Array { get; set; }

    [DynamoDBPolymorphicType("circle", typeof(Circle))]
    public Dictionary<string, Shape> Map { get; set; }

    [DynamoDBPolymorphicType("circle", typeof(Circle))]
    public List<List<Shape>> Deep { get; set; }

    [DynamoDBPolymorphicType("plain", typeof(Shape))]
    public Shape Own { get; set; }

    [DynamoDBPolymorphicType("circle", typeof(Circle))]
    public IDrawn Contract { get; set; }

    [DynamoDBPolymorphicType("circle", typeof(Circle))]
    public List<IDrawn> Contracts { get; set; }

    [DynamoDBPolymorphicType("statue", typeof(Statue))]
    public Figure Figure { get; set; }

    [DynamoDBPolymorphicType("circle", typeof(Circle))]
    public object Anything { get; set; }

    public Shape Plain { get; set; }
}
