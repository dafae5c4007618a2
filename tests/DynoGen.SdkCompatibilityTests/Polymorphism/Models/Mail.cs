#nullable disable
#pragma warning disable CS0618 // StoreAsEpoch is obsolete, and still in use.
namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

public class Mail : Letter
{
    [DynamoDBProperty(StoreAsEpoch = true)]
    public DateTime Read { get; set; }

    [DynamoDBFlatten]
    public Flattening.Models.Inner Inner { get; set; }
}
