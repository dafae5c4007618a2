#nullable disable
namespace DynoGen.SdkCompatibilityTests.Models;

[DynamoItem]
[DynamoDBTable("boolean-sets")]
public partial class BooleanSetItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public HashSet<bool> Flags { get; set; }
}
