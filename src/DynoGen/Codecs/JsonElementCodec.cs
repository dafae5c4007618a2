using System.Text.Json;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// <see cref="JsonElement"/>: objects as M, arrays as L, strings as S, numbers as N with all of their digits, true and false as BOOL, null
/// as NULL. Sets are read as arrays, B as base64 text.
/// </summary>
public readonly struct JsonElementCodec : IAttributeCodec<JsonElement>
{
    /// <inheritdoc/>
    public static bool HasNull => true;

    /// <inheritdoc/>
    public static bool IsNone(JsonElement value) => value.ValueKind == JsonValueKind.Undefined;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, JsonElement value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object: WriteMap(ref writer, value); break;
            case JsonValueKind.Array: WriteList(ref writer, value); break;
            case JsonValueKind.String: writer.WriteString(TextOf(value)); break;
            case JsonValueKind.Number: writer.WriteNumber<string, NumberText>(value.GetRawText()); break;
            case JsonValueKind.True: writer.WriteBoolean(true); break;
            case JsonValueKind.False: writer.WriteBoolean(false); break;
            case JsonValueKind.Null: writer.WriteNull(); break;
            default: throw DynamoSerializationException.ForNull();
        }
    }

    /// <inheritdoc/>
    public static JsonElement Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => JsonText.Read(ref reader);

    private static void WriteMap<TWriter>(ref TWriter writer, JsonElement value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        int count = 0;
        foreach (JsonProperty _ in value.EnumerateObject())
        {
            count++;
        }

        // JSON may have a name twice, an M may not.
        HashSet<string>? names = count > 1 ? new(count, StringComparer.Ordinal) : null;
        TWriter map = writer.BeginMap(count);
        string? name = null;
        try
        {
            foreach (JsonProperty property in value.EnumerateObject())
            {
                name = null;
                string text = NameOf(property);
                if (names?.Add(text) == false)
                {
                    throw DynamoSerializationException.ForUnstorable("the JSON object has two properties of one name.", text);
                }

                map.WriteName(text);
                name = text;
                Write(ref map, property.Value);
            }
        }
        catch (DynamoSerializationException error) when (error.Within(name))
        {
            throw;
        }

        writer.EndMap(ref map);
    }

    private static void WriteList<TWriter>(ref TWriter writer, JsonElement value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        TWriter list = writer.BeginList(value.GetArrayLength());
        int index = 0;
        try
        {
            foreach (JsonElement element in value.EnumerateArray())
            {
                Write(ref list, element);
                index++;
            }
        }
        catch (DynamoSerializationException error) when (error.Within(index))
        {
            throw;
        }

        writer.EndList(ref list);
    }

    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw NoText();
        }
    }

    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            throw NoText();
        }
    }

    // JSON can spell half of a surrogate pair, which is no text.
    private static DynamoSerializationException NoText() =>
        DynamoSerializationException.ForUnstorable("the JSON text is no valid UTF-16: it has one half of a surrogate pair without the other.", null);
}
