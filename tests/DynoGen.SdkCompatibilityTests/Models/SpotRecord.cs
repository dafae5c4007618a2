namespace DynoGen.SdkCompatibilityTests.Models;

public record struct SpotRecord(double X, double Y);
