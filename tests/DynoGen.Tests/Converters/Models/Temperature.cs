namespace DynoGen.Tests.Converters.Models;

public sealed record Temperature(double Celsius);
