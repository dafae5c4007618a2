using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.Forms;

/// <summary>The SDK's low-level form as DynamoDB's own JSON, so that tests can show what is stored: <c>{"N":"1.5"}</c>.</summary>
internal static class AttributeJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Dictionary<string, AttributeValue> item) => ToNode(item).ToJsonString(Readable);

    public static string Of(AttributeValue value) => ToNode(value).ToJsonString(Readable);

    public static Dictionary<string, AttributeValue> Item(string json) => ToMap(JsonNode.Parse(json)!);

    public static AttributeValue Value(string json) => ToValue(JsonNode.Parse(json)!);

    private static JsonObject ToNode(Dictionary<string, AttributeValue> map) =>
        new(map.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)ToNode(entry.Value))));

    // What the SDK would send: members that it does not send are left out.
    private static JsonObject ToNode(AttributeValue value)
    {
        JsonObject node = [];
        Add(node, "S", value.S is { } text ? JsonValue.Create(text) : null);
        Add(node, "N", value.N is { } number ? JsonValue.Create(number) : null);
        Add(node, "B", value.B is { } bytes ? ToNode(bytes) : null);
        Add(node, "BOOL", value.BOOL is { } flag ? JsonValue.Create(flag) : null);
        Add(node, "NULL", value.NULL is { } none ? JsonValue.Create(none) : null);
        Add(node, "M", value.IsMSet ? ToNode(value.M) : null);
        Add(node, "L", value.IsLSet ? new JsonArray([.. value.L.Select(ToNode)]) : null);
        Add(node, "SS", value.IsSSSet ? new JsonArray([.. value.SS.Select(element => JsonValue.Create(element))]) : null);
        Add(node, "NS", value.IsNSSet ? new JsonArray([.. value.NS.Select(element => JsonValue.Create(element))]) : null);
        Add(node, "BS", value.IsBSSet ? new JsonArray([.. value.BS.Select(ToNode)]) : null);
        return node;
    }

    private static void Add(JsonObject node, string name, JsonNode? content)
    {
        if (content is not null)
        {
            node.Add(name, content);
        }
    }

    private static JsonValue ToNode(MemoryStream bytes) => JsonValue.Create(Convert.ToBase64String(bytes.ToArray()));

    private static Dictionary<string, AttributeValue> ToMap(JsonNode node) =>
        node.AsObject().ToDictionary(entry => entry.Key, entry => ToValue(entry.Value!));

    private static AttributeValue ToValue(JsonNode node)
    {
        AttributeValue value = new();
        foreach ((string type, JsonNode? content) in node.AsObject())
        {
            switch (type)
            {
                case "S": value.S = Text(content); break;
                case "N": value.N = Text(content); break;
                case "B": value.B = Bytes(content); break;
                case "BOOL": value.BOOL = (bool)content!; break;
                case "NULL": value.NULL = (bool)content!; break;
                case "M": value.M = ToMap(content!); value.IsMSet = true; break;
                case "L": value.L = Elements(content, ToValue!); value.IsLSet = true; break;
                case "SS": value.SS = Elements(content, Text); break;
                case "NS": value.NS = Elements(content, Text); break;
                case "BS": value.BS = Elements(content, Bytes); break;
                default: throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{type}' is no type of DynamoDB."), nameof(node));
            }
        }

        return value;
    }

    private static List<T> Elements<T>(JsonNode? content, Func<JsonNode?, T> element) => [.. content!.AsArray().Select(element)];

    private static string Text(JsonNode? content) => (string)content!;

    private static MemoryStream Bytes(JsonNode? content) => new(Convert.FromBase64String(Text(content)));
}
