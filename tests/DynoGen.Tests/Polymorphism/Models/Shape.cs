namespace DynoGen.Tests.Polymorphism.Models;

[DynamoDiscriminator("kind")]
[DynamoDerived(typeof(Circle), "circle", "round", "disc")]
[DynamoDerived(typeof(Square), "square")]
[DynamoDerived(typeof(Group), "group")]
public abstract record Shape
{
    public string? Label { get; init; }
}
