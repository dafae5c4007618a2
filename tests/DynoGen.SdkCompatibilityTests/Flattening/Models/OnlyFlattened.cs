#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

/// <summary>No attribute of its own.</summary>
public class OnlyFlattened
{
    [DynamoDBFlatten]
    public Inner Inner { get; set; }
}
