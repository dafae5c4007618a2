#nullable disable
namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

/// <summary>An item of several types, with times in seconds and members of its own type.</summary>
[DynamoItem]
[DynamoDBTable("documents")]
[DynamoDBPolymorphicType("letter", typeof(Letter))]
[DynamoDBPolymorphicType("mail", typeof(Mail))]
public partial class Document
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBProperty(StoreAsEpochLong = true)]
    public DateTime Written { get; set; }

    public Document Answer { get; set; }
}
