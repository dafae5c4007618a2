#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

/// <summary>Structs, init and private setters.</summary>
[DynamoItem]
[DynamoDBTable("shapes")]
public partial class ShapesItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBFlatten]
    public Size Size { get; set; }

    [DynamoDBFlatten]
    public Offset Offset { get; init; }

    [DynamoDBFlatten]
    public Strict Strict { get; private set; }

    [DynamoDBFlatten]
    private Inner Inner { get; set; } = new() { Deep = "initial", Depth = 9 };

    public string SeeInner() => Inner?.Deep;

    public static ShapesItem Of(Strict strict) => new() { Id = "1", Strict = strict, Size = new Size { Width = 1 }, Offset = new Offset(2, 3) };
}
