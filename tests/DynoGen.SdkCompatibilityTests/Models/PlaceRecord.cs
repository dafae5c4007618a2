#nullable disable
namespace DynoGen.SdkCompatibilityTests.Models;

public record PlaceRecord(string Name, bool Known, List<int> Numbers);
