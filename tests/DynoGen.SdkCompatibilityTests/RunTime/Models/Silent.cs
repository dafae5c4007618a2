#nullable disable
namespace DynoGen.SdkCompatibilityTests.RunTime.Models;

/// <summary>The model says nothing about the schema.</summary>
[DynamoItem]
[DynamoDBTable("silent")]
public partial class Silent
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public bool Flag { get; set; }

    public List<string> Texts { get; set; } = new();

    public Part Part { get; set; }
}
