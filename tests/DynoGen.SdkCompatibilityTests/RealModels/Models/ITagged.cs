namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

public interface ITagged
{
    int Tag { get; set; }
}
