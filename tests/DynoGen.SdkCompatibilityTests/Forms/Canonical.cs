using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Forms;

namespace DynoGen.SdkCompatibilityTests.Forms;

/// <summary>Items as JSON with their attributes sorted by name, so that two of the same content are equal texts.</summary>
internal static class Canonical
{
    public static string Of(Dictionary<string, AttributeValue> item) =>
        string.Join("\n", item.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {AttributeJson.Of(Sorted(entry.Value))}"));

    private static AttributeValue Sorted(AttributeValue value)
    {
        if (value.IsMSet)
        {
            return new AttributeValue
            {
                M = value.M.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToDictionary(entry => entry.Key, entry => Sorted(entry.Value)),
                IsMSet = true,
            };
        }

        return value.IsLSet ? new AttributeValue { L = [.. value.L.Select(Sorted)], IsLSet = true } : value;
    }
}
