namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

public interface IDrawn
{
    bool Filled => false;
}
