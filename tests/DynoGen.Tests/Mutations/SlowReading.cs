using System.Text.Json;
using System.Text.Unicode;
using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.Mutations;

/// <summary>
/// What a body holds, by a strict parser of JSON that is not ours: a tree, or that it is no DynamoDB JSON. It knows no fast path, no guess
/// and no order.
/// </summary>
internal sealed class SlowReading
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 10_000 };

    private SlowReading()
    {
    }

    /// <summary>Whether the bytes are the item of a response.</summary>
    public bool IsItem { get; private set; } = true;

    /// <summary>Whether a name stands twice in one object. Of the two values the tree has the first.</summary>
    public bool HasRepeatedNames { get; private set; }

    /// <summary>Whether the tree cannot say what is wrong with a B, and has an empty value in its place.</summary>
    public bool HasWrongBytes { get; private set; }

    public Dictionary<string, AttributeValue> Item { get; private set; } = [];

    public static SlowReading Of(ReadOnlyMemory<byte> utf8)
    {
        SlowReading reading = new();
        if (!Utf8.IsValid(utf8.Span))
        {
            reading.IsItem = false;
            return reading;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8, Strict);
            reading.Item = reading.Map(document.RootElement);
        }
        catch (JsonException)
        {
            reading.IsItem = false;
        }

        return reading;
    }

    private Dictionary<string, AttributeValue> Map(JsonElement element)
    {
        Dictionary<string, AttributeValue> map = [];
        if (Is(element, JsonValueKind.Object))
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                AttributeValue value = Value(property.Value);
                HasRepeatedNames |= !map.TryAdd(NameOf(property), value);
            }
        }

        return map;
    }

    private AttributeValue Value(JsonElement element)
    {
        AttributeValue value = new();
        int contents = 0;
        if (Is(element, JsonValueKind.Object))
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                contents++;
                Fill(value, NameOf(property), property.Value);
            }
        }

        IsItem &= contents == 1;
        return value;
    }

    private void Fill(AttributeValue value, string type, JsonElement content)
    {
        switch (type)
        {
            case "S": value.S = Text(content); break;
            case "N": value.N = Text(content); break;
            case "B": value.B = Bytes(content); break;
            case "BOOL": value.BOOL = content.ValueKind == JsonValueKind.True || !Is(content, JsonValueKind.False); break;
            case "NULL": value.NULL = Is(content, JsonValueKind.True); break;
            case "M": value.M = Map(content); value.IsMSet = true; break;
            case "L": value.L = Elements(content, Value); value.IsLSet = true; break;
            case "SS": value.SS = Elements(content, Text); break;
            case "NS": value.NS = Elements(content, Text); break;
            case "BS": value.BS = Elements(content, Bytes)!; break;
            default: IsItem = false; break;
        }
    }

    private List<T> Elements<T>(JsonElement content, Func<JsonElement, T> element) =>
        Is(content, JsonValueKind.Array) ? [.. content.EnumerateArray().Select(element)] : [];

    private string Text(JsonElement content)
    {
        if (!Is(content, JsonValueKind.String))
        {
            return "";
        }

        try
        {
            return content.GetString()!;
        }
        catch (InvalidOperationException)
        {
            IsItem = false; // Half of a surrogate pair.
            return "";
        }
    }

    private MemoryStream? Bytes(JsonElement content)
    {
        string text = Text(content);
        byte[] bytes = new byte[text.Length];
        if (Convert.TryFromBase64String(text, bytes, out int length)
            && Convert.ToBase64String(bytes, 0, length) == string.Concat(text.Where(character => character is not (' ' or '\t' or '\n' or '\r'))))
        {
            return new(bytes, 0, length);
        }

        // The one accepted difference: .NET drops bits at the end that stand for no byte, and DynamoDB never sends any. We refuse them.

        HasWrongBytes = true;
        return null;
    }

    private string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            IsItem = false;
            return "";
        }
    }

    private bool Is(JsonElement element, JsonValueKind kind)
    {
        IsItem &= element.ValueKind == kind;
        return element.ValueKind == kind;
    }
}
