namespace DynoGen.Tests.Polymorphism.Models;

public class SpecialFleetItem : FleetItem
{
    public int Rank { get; set; }
}
