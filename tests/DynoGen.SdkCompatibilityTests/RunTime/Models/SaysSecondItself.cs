#nullable disable
namespace DynoGen.SdkCompatibilityTests.RunTime.Models;

/// <summary>The model says the second schema with DynoGen's attribute.</summary>
[DynamoItem]
[DynamoDBTable("itself")]
[DynamoSdkConversion(SdkConversion.V2)]
public partial class SaysSecondItself
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public bool Flag { get; set; }

    public List<string> Texts { get; set; } = new();

    public Part Part { get; set; }
}
