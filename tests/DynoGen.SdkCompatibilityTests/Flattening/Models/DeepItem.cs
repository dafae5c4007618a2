#nullable disable
namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

/// <summary>Flattened within flattened, within an M and within elements.</summary>
[DynamoItem]
[DynamoDBTable("deep")]
public partial class DeepItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBFlatten]
    public Outer Beside { get; set; }

    public Outer Within { get; set; }

    public List<Outer> Elements { get; set; }

    public OnlyFlattened Only { get; set; }

    public AddressHolder Holder { get; set; }
}
