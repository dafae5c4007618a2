namespace DynoGen.Tests.Collections.Models;

// A key type of the user's own, which a converter stores as text.
[DynamoConverter(typeof(SkuConverter))]
public readonly record struct Sku(int Number);
