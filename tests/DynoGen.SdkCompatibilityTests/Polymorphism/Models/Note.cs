#nullable disable
namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

public class Note : LegacyDocument
{
    [DynamoDBProperty("Posted_At", StoreAsEpochLong = true)]
    public DateTime Posted { get; set; }

    public Shape Nested { get; set; }

    [DynamoDBPolymorphicType("circle", typeof(Circle))]
    public Shape Chosen { get; set; }
}
