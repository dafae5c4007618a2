namespace DynoGen.Tests.Models.Names.North;

public class Address
{
    public string? Fjord { get; set; }
}
