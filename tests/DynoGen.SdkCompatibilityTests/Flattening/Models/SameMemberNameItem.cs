#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

/// <summary>A member has the name of one that is flattened, though another attribute name.</summary>
[DynamoItem]
[DynamoDBTable("same")]
public partial class SameMemberNameItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public string Name { get; set; }

    [DynamoDBFlatten]
    public Renamed Renamed { get; set; }
}
