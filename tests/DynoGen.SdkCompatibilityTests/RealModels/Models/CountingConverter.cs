#nullable disable
using Amazon.DynamoDBv2.DocumentModel;

namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>Notes what it was called for.</summary>
public sealed class CountingConverter : IPropertyConverter
{
    [ThreadStatic]
    private static List<string> calls;

    public static List<string> Calls => calls ??= [];

    public DynamoDBEntry ToEntry(object value)
    {
        Calls.Add($"to {value}");
        return value is "drop" ? null : value is "null" ? new DynamoDBNull() : (DynamoDBEntry)(string)value;
    }

    public object FromEntry(DynamoDBEntry entry)
    {
        Calls.Add("from " + entry.GetType().Name);
        return entry is DynamoDBNull ? "was null" : entry.AsString();
    }
}
