#nullable disable
namespace DynoGen.SdkCompatibilityTests.Models;

/// <summary>Keys and versions of nested types only give names.</summary>
public class KeyedPart
{
    [DynamoDBHashKey("pk")]
    public string Key { get; set; }

    [DynamoDBVersion("v")]
    public int? Version { get; set; }
}
