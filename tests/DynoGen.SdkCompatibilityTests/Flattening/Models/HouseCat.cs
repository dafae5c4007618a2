namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

public class HouseCat : Pet
{
    public int? Lives { get; set; }
}
