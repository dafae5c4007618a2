namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

public record struct Offset(int X, int Y);
