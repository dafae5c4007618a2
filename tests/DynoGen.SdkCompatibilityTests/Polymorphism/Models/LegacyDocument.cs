#nullable disable
#pragma warning disable CS0618 // LowerCamelCaseProperties is obsolete, and still in use.
namespace DynoGen.SdkCompatibilityTests.Polymorphism.Models;

/// <summary>Legacy lower camel case with times in seconds.</summary>
[DynamoItem]
[DynamoDBTable("documents", LowerCamelCaseProperties = true)]
[DynamoDBPolymorphicType("note", typeof(Note))]
public partial class LegacyDocument
{
    [DynamoDBHashKey]
    public string Id { get; set; }

    [DynamoDBProperty(StoreAsEpoch = true)]
    public DateTime Written { get; set; }
}
