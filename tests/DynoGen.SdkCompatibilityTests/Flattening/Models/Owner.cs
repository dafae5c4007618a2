using Amazon.DynamoDBv2.Model;

namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

/// <summary>With nullable annotations: a pet that is not there is null. A record, made by its constructor.</summary>
[DynamoItem]
[DynamoDBTable("owners")]
public partial record Owner(
    [property: DynamoDBHashKey] string Id,
    [property: DynamoDBFlatten] Pet? Pet,
    [property: DynamoDBFlatten] Size? Size)
{
    [UnknownAttributes]
    public Dictionary<string, AttributeValue> Rest { get; set; } = [];
}
