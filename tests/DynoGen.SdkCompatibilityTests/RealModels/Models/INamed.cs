namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

public interface INamed
{
    // The SDK does not look at attributes of interfaces.
    [DynamoDBProperty("ignored")]
    string Name { get; }
}
