#nullable disable
namespace DynoGen.SdkCompatibilityTests.RunTime.Models;

public class Part
{
    public bool Flag { get; set; }

    public int[] Numbers { get; set; }

    [DynamoDBProperty(typeof(FlagConverter))]
    public string Converted { get; set; }
}
