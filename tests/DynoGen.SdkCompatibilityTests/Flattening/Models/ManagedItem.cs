#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

[DynamoItem]
[DynamoDBTable("managed")]
public partial class ManagedItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBFlatten]
    public Managed Managed { get; set; }
}
