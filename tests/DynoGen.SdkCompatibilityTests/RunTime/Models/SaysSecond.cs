#nullable disable
namespace DynoGen.SdkCompatibilityTests.RunTime.Models;

/// <summary>The model says the second schema.</summary>
[DynamoItem]
[DynamoDBTable("second", Conversion = Amazon.DynamoDBv2.ConversionSchema.V2)]
public partial class SaysSecond
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public bool Flag { get; set; }

    public List<string> Texts { get; set; } = new();

    public Part Part { get; set; }
}
