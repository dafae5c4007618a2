namespace DynoGen.Tests.Converters.Models;

[DynamoConverter(typeof(ColourConverter))]
public sealed record Colour(byte Red, byte Green, byte Blue);
