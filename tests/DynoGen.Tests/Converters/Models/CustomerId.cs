namespace DynoGen.Tests.Converters.Models;

public readonly record struct CustomerId(Guid Value);
