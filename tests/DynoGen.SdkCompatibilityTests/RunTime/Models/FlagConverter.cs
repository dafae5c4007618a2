#nullable disable
using Amazon.DynamoDBv2.DocumentModel;

namespace DynoGen.SdkCompatibilityTests.RunTime.Models;

/// <summary>Leaves the form of a boolean to the schema.</summary>
public sealed class FlagConverter : IPropertyConverter
{
    public DynamoDBEntry ToEntry(object value) => (string)value == "yes";

    public object FromEntry(DynamoDBEntry entry) => entry.AsBoolean() ? "yes" : "no";
}
