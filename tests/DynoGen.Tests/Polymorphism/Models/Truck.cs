namespace DynoGen.Tests.Polymorphism.Models;

public class Truck : Vehicle
{
    public int Load { get; set; }
}
