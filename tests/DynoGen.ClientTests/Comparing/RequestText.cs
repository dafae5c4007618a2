using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DynoGen.ClientTests.Http;

namespace DynoGen.ClientTests.Comparing;

/// <summary>A request as text that is the same each time it is sent: without times, ids made by chance, and the signature made of them.</summary>
internal static class RequestText
{
    public static string Of(SentRequest request)
    {
        StringBuilder text = new();
        text.Append(request.Method).Append(' ').Append(request.Uri).Append('\n');
        foreach ((string name, string value) in request.Headers)
        {
            text.Append(name).Append(": ").Append(Steady(name, value, request.Body.Length)).Append('\n');
        }

        return text.Append(Sorted(JsonNode.Parse(request.Body))).Append('\n').ToString();
    }

    private static string Steady(string name, string value, int bodyLength) => name.ToLowerInvariant() switch
    {
        "amz-sdk-invocation-id" or "x-amz-date" => "(" + value.Length.ToString(CultureInfo.InvariantCulture) + " characters)",
        // The date in the credential's scope and the signature, which differ with the time.
        "authorization" => string.Join(", ", value.Split(", ").Where(part => !part.StartsWith("Signature=", StringComparison.Ordinal))),
        // Members need not stand in the same order, and numbers may be written otherwise, but the length is that of the body.
        "content-length" => value == bodyLength.ToString(CultureInfo.InvariantCulture) ? "that of the body" : value,
        "x-amz-content-sha256" => "(hash)",
        _ => value,
    };

    /// <summary>The same JSON with the members of objects in order.</summary>
    private static string Sorted(JsonNode? node) => node switch
    {
        JsonObject map => "{" + string.Join(",", map.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => JsonValue.Create(member.Key).ToJsonString() + ":" + Sorted(member.Value))) + "}",
        JsonArray list => "[" + string.Join(",", list.Select(Sorted)) + "]",
        null => "null",
        _ => node.ToJsonString(),
    };
}
