namespace DynoGen.Tests.Naming.Models;

[DynamoNaming(AttributeNaming.SnakeCase)]
public record SnakePart(int FirstValue, int URLPath2Go, int X, int HTTP);
