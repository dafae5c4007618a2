namespace DynoGen.Tests.Collections.Models;

// Two amounts of the same value in other currencies are stored as the same number.
[DynamoConverter(typeof(AmountConverter))]
public readonly record struct Amount(decimal Value, string Currency);
