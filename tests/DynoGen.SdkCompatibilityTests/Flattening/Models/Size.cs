namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

public struct Size
{
    public int Width { get; set; }

    public int Height { get; set; }
}
