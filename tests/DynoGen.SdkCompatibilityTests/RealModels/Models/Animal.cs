#nullable disable
namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

[DynamoItem]
[DynamoDBTable("animals")]
[DynamoDBPolymorphicType("cat", typeof(Cat))]
public partial class Animal
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public string Name { get; set; }
}
