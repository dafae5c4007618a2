#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

public class Managed
{
    [DynamoDBVersion]
    public int? Version { get; set; }

    [DynamoDBGlobalSecondaryIndexHashKey("g")]
    public string IndexKey { get; set; }

    [DynamoDBAtomicCounter]
    public long? Counter { get; set; }
}
