namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

[DynamoDBPolymorphicType("cat", typeof(HouseCat))]
public class Pet
{
    public string? Name { get; set; }
}
