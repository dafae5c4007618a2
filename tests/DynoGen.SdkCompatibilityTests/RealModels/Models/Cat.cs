#nullable disable
namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

public class Cat : Animal
{
    public int Lives { get; set; }
}
