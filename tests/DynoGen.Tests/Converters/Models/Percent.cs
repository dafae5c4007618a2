namespace DynoGen.Tests.Converters.Models;

[DynamoConverter(typeof(PercentConverter))]
public readonly record struct Percent(int Value, bool IsRounded = false);
