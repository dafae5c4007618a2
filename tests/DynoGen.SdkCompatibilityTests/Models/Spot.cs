namespace DynoGen.SdkCompatibilityTests.Models;

public struct Spot
{
    public double X { get; set; }

    public double Y { get; set; }
}
