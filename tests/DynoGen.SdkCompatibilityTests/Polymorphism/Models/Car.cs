namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

public class Car : Vehicle
{
    public int Doors { get; set; }
}
