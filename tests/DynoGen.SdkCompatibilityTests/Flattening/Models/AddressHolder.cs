#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

public class AddressHolder
{
    [DynamoDBFlatten]
    public Address Address { get; set; }
}
