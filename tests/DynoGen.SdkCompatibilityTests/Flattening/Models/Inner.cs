#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

public class Inner
{
    public string Deep { get; set; }

    public int Depth { get; set; } = 5;
}
