namespace DynoGen.Tests.Polymorphism.Models;

public class Car : IVehicle
{
    public int Doors { get; set; }
}
