using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DynoGen.Benchmarks.Checks;

/// <summary>
/// The item that a write request would leave in an empty table, as text that is equal for equal items: attributes sorted,
/// whichever request the library chose.
/// </summary>
internal static partial class SentItem
{
    public static string From(byte[] requestBody)
    {
        JsonObject request = JsonNode.Parse(requestBody)!.AsObject();
        JsonObject item = request["Item"] is { } put ? put.AsObject() : FromUpdate(request);
        return Sorted(item).ToJsonString();
    }

    /// <summary><c>SET #a = :a, #b = :b</c> onto the item's key, which is how <c>DynamoDBContext.SaveAsync</c> writes.</summary>
    private static JsonObject FromUpdate(JsonObject request)
    {
        JsonObject item = request["Key"]!.DeepClone().AsObject();
        foreach (Match assignment in Assignment().Matches((string)request["UpdateExpression"]!))
        {
            var attribute = (string)request["ExpressionAttributeNames"]![assignment.Groups["name"].Value]!;
            item[attribute] = request["ExpressionAttributeValues"]![assignment.Groups["value"].Value]!.DeepClone();
        }

        return item;
    }

    private static JsonObject Sorted(JsonObject item) =>
        new(item
            .OrderBy(attribute => attribute.Key, StringComparer.Ordinal)
            .Select(attribute => KeyValuePair.Create(attribute.Key, attribute.Value?.DeepClone())));

    [GeneratedRegex("(?<name>#\\w+) = (?<value>:\\w+)")]
    private static partial Regex Assignment();
}
