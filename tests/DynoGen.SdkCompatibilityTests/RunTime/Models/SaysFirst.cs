#nullable disable
namespace DynoGen.SdkCompatibilityTests.RunTime.Models;

/// <summary>The model says the first schema.</summary>
[DynamoItem]
[DynamoDBTable("first", Conversion = Amazon.DynamoDBv2.ConversionSchema.V1)]
public partial class SaysFirst
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public bool Flag { get; set; }

    public List<string> Texts { get; set; } = new();

    public Part Part { get; set; }
}
