#nullable disable
namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

public class Letter : Document
{
    [DynamoDBProperty(StoreAsEpochLong = true)]
    public DateTime Posted { get; set; }

    public bool Sealed { get; set; }
}
