using System.Text.Encodings.Web;
using System.Text.Json;
using Amazon.DynamoDBv2.Model;

namespace QuickStart;

/// <summary>Formats items as DynamoDB JSON, the form in which they travel: <c>{"Sku": {"S": "TEA-01"}}</c>.</summary>
internal static class DynamoJson
{
    private static readonly JsonSerializerOptions TextFormat = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Format(Dictionary<string, AttributeValue> item) => Map(item, "");

    private static string Map(Dictionary<string, AttributeValue> map, string indent)
    {
        // DynamoDB keeps no order of attributes.
        IEnumerable<string> attributes = map
            .OrderBy(attribute => attribute.Key, StringComparer.Ordinal)
            .Select(attribute => $"{Text(attribute.Key)}: {Value(attribute.Value, indent + "  ")}");
        return Block('{', attributes, '}', indent);
    }

    private static string Value(AttributeValue value, string indent) => value switch
    {
        { S: not null } => $$"""{"S": {{Text(value.S)}}}""",
        { N: not null } => $$"""{"N": {{Text(value.N)}}}""",
        { B: not null } => $$"""{"B": {{Base64(value.B)}}}""",
        { BOOL: not null } => $$"""{"BOOL": {{(value.BOOL.Value ? "true" : "false")}}}""",
        { NULL: true } => """{"NULL": true}""",
        { SS: not null } => $$"""{"SS": {{Set(value.SS.Select(Text))}}}""",
        { NS: not null } => $$"""{"NS": {{Set(value.NS.Select(Text))}}}""",
        { BS: not null } => $$"""{"BS": {{Set(value.BS.Select(Base64))}}}""",
        { L: not null } => $$"""{"L": {{Block('[', value.L.Select(element => Value(element, indent + "  ")), ']', indent)}}}""",
        { M: not null } => $$"""{"M": {{Map(value.M, indent)}}}""",
        _ => throw new ArgumentException("an attribute value of no type", nameof(value)),
    };

    private static string Block(char open, IEnumerable<string> lines, char close, string indent)
    {
        string content = string.Join(",\n", lines.Select(line => indent + "  " + line));
        return content.Length == 0 ? $"{open}{close}" : $"{open}\n{content}\n{indent}{close}";
    }

    private static string Set(IEnumerable<string> elements) => $"[{string.Join(", ", elements)}]";

    private static string Text(string text) => JsonSerializer.Serialize(text, TextFormat);

    private static string Base64(MemoryStream bytes) => Text(Convert.ToBase64String(bytes.ToArray()));
}
