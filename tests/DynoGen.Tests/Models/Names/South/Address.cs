namespace DynoGen.Tests.Models.Names.South;

public class Address
{
    public int Beach { get; set; }
}
