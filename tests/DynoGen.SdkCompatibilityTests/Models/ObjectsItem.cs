#nullable disable
namespace DynoGen.SdkCompatibilityTests.Models;

[DynamoItem]
[DynamoDBTable("objects")]
public partial class ObjectsItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public Dictionary<string, object> Objects { get; set; }
}
