namespace DynoGen.Tests.Models.Features;

[DynamoDiscriminator("kind")]
[DynamoDerived(typeof(Circle), "circle")]
[DynamoDerived(typeof(Square), "square", "box")]
public abstract record Figure;
