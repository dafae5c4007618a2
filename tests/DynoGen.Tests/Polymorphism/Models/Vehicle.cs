namespace DynoGen.Tests.Polymorphism.Models;

// Names no types, so a value must be of this one.
public class Vehicle
{
    public int Wheels { get; set; }
}
