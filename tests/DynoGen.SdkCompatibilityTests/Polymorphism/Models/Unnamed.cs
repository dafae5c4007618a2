namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

public class Unnamed : Shape, IDrawn
{
    public int Lost { get; set; }
}
