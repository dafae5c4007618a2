#nullable disable
namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

[DynamoItem]
[DynamoDBTable("zoos")]
public partial class Zoo
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    public Animal Resident { get; set; }

    public List<Animal> Others { get; set; }
}
