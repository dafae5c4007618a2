namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

public class Statue : Figure
{
    public int Height { get; set; }
}
