#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

[DynamoItem]
[DynamoDBTable("accounts", Amazon.DynamoDBv2.DataModel.CaseMode.CamelCase)]
public partial class CamelAccount
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBFlatten]
    public Address Home { get; set; }

    [DynamoDBFlatten]
    public PascalPart Part { get; set; }
}
