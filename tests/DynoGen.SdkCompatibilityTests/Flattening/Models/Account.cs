#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

[DynamoItem]
[DynamoDBTable("accounts")]
public partial class Account
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBFlatten]
    public Address Home { get; set; }

    public string After { get; set; }
}
