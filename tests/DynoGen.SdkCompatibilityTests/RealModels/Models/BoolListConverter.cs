#nullable disable
using Amazon.DynamoDBv2.DocumentModel;

namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>Leaves the form to the SDK: a boolean, and a list inside a document.</summary>
public sealed class BoolListConverter : IPropertyConverter
{
    public DynamoDBEntry ToEntry(object value) => new Document { ["all"] = new DynamoDBList(((List<bool>)value).Select(flag => (DynamoDBEntry)flag)), ["first"] = ((List<bool>)value)[0] };

    public object FromEntry(DynamoDBEntry entry) => entry.AsDocument()["all"].AsListOfDynamoDBEntry().Select(flag => flag.AsBoolean()).ToList();
}
