#nullable disable
namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

/// <summary>The members name a type another way than the type does.</summary>
[DynamoItem]
[DynamoDBTable("garages", Amazon.DynamoDBv2.DataModel.CaseMode.CamelCase)]
public partial class GarageItem
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBPolymorphicType("limousine", typeof(Car))]
    public Vehicle Vehicle { get; set; }

    [DynamoDBPolymorphicType("limousine", typeof(Car))]
    public List<Vehicle> Vehicles { get; set; }

    public Vehicle Other { get; set; }
}
