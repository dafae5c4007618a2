#nullable disable
namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

public abstract class Figure
{
    public string Title { get; set; }
}
