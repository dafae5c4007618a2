namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

public class Bike : Vehicle
{
    public bool Bell { get; set; }
}
