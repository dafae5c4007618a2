namespace DynoGen.Tests.Models.Nesting;

public readonly record struct Position(double Latitude, double Longitude);
