#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

public class Outer
{
    public string Name { get; set; }

    [DynamoDBFlatten]
    public Inner Inner { get; set; }
}
