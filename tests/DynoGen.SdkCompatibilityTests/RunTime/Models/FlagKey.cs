#nullable disable
namespace DynoGen.SdkCompatibilityTests.RunTime.Models;

/// <summary>A boolean as key, which the second schema has no type for.</summary>
[DynamoItem]
[DynamoDBTable("flag-keys")]
public partial class FlagKey
{
    [DynamoDBHashKey]
    public bool Id { get; set; }
}
