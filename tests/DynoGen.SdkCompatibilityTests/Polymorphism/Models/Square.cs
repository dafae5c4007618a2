namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

public class Square : Shape
{
    public double Side { get; set; }
}
