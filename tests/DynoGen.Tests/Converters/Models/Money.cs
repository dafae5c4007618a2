namespace DynoGen.Tests.Converters.Models;

public readonly record struct Money(decimal Amount, string Currency);
