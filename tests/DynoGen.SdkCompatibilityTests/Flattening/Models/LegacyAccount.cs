#nullable disable
#pragma warning disable CS0618 // LowerCamelCaseProperties is obsolete, and still in use.
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

[DynamoItem]
[DynamoDBTable("accounts", LowerCamelCaseProperties = true)]
public partial class LegacyAccount
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBFlatten]
    public Address Home { get; set; }

    public Address Nested { get; set; }
}
