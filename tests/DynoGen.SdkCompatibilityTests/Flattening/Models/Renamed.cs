#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

public class Renamed
{
    [DynamoDBProperty("other")]
    public string Name { get; set; }
}
