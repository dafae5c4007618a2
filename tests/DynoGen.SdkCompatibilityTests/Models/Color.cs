namespace DynoGen.SdkCompatibilityTests.Models;

public enum Color
{
    None,
    Red,
    Green = 7,
}
