namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

/// <summary>The type names its derived ones itself.</summary>
[DynamoDBPolymorphicType("car", typeof(Car))]
[DynamoDBPolymorphicType("bike", typeof(Bike))]
public class Vehicle
{
    public int Wheels { get; set; }
}
