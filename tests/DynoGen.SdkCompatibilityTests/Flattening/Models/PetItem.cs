#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

[DynamoItem]
[DynamoDBTable("pets")]
public partial class PetItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBFlatten]
    public Pet Pet { get; set; }
}
