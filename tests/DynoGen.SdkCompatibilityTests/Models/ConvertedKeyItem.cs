#nullable disable
namespace DynoGen.SdkCompatibilityTests.Models;

[DynamoItem]
[DynamoDBTable("converted-keys")]
public partial class ConvertedKeyItem
{
    [DynamoDBHashKey(typeof(DayNumberConverter))]
    public DateOnly Id { get; set; }
}
