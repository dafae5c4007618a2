namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

public enum Big : ulong
{
    None,
    Huge = ulong.MaxValue,
}
