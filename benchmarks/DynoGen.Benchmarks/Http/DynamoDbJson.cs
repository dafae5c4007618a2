using System.Text.Encodings.Web;
using System.Text.Json;
using Amazon.DynamoDBv2.Model;

namespace DynoGen.Benchmarks.Http;

/// <summary>Writes items as DynamoDB sends them: compact, UTF-8, nothing escaped that need not be.</summary>
internal static class DynamoDbJson
{
    private static readonly JsonWriterOptions s_asDynamoDb = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] EmptyResponse => "{}"u8.ToArray();

    public static byte[] GetItemResponse(Dictionary<string, AttributeValue> item) => Write(json =>
    {
        json.WritePropertyName("Item");
        WriteMap(json, item);
    });

    public static byte[] QueryResponse(IReadOnlyCollection<Dictionary<string, AttributeValue>> items) => Write(json =>
    {
        json.WriteNumber("Count", items.Count);
        json.WriteStartArray("Items");
        foreach (Dictionary<string, AttributeValue> item in items)
            WriteMap(json, item);
        json.WriteEndArray();
        json.WriteNumber("ScannedCount", items.Count);
    });

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, s_asDynamoDb))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return body.ToArray();
    }

    private static void WriteMap(Utf8JsonWriter json, Dictionary<string, AttributeValue> map)
    {
        json.WriteStartObject();
        foreach ((string name, AttributeValue value) in map)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, AttributeValue value)
    {
        json.WriteStartObject();
        if (value.S is { } text)
            json.WriteString("S", text);
        else if (value.N is { } number)
            json.WriteString("N", number);
        else if (value.BOOL is { } flag)
            json.WriteBoolean("BOOL", flag);
        else if (value.SS is { } texts)
            WriteSet(json, "SS", texts);
        else if (value.NS is { } numbers)
            WriteSet(json, "NS", numbers);
        else if (value.M is { } map)
        {
            json.WritePropertyName("M");
            WriteMap(json, map);
        }
        else if (value.L is { } list)
        {
            json.WriteStartArray("L");
            foreach (AttributeValue element in list)
                WriteValue(json, element);
            json.WriteEndArray();
        }
        else
            throw new NotSupportedException("The benchmark's items have no attribute of this kind.");

        json.WriteEndObject();
    }

    private static void WriteSet(Utf8JsonWriter json, string kind, List<string> elements)
    {
        json.WriteStartArray(kind);
        foreach (string element in elements)
            json.WriteStringValue(element);
        json.WriteEndArray();
    }
}
