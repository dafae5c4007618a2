using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Reads any DynamoDB value as JSON.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value that the reader stands on.</summary>
    public static JsonElement Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        ArrayBufferWriter<byte> text = new();
        using (Utf8JsonWriter json = new(text, Options))
        {
            Copy(ref reader, json);
        }

        Utf8JsonReader parser = new(text.WrittenSpan);
        return JsonElement.ParseValue(ref parser);
    }

    private static void Copy<TReader>(ref TReader reader, Utf8JsonWriter json)
        where TReader : struct, IAttributeReader<TReader>
    {
        switch (reader.Type)
        {
            case AttributeType.String:
                json.WriteStringValue(StorableText.Checked(reader.ReadString()));
                break;
            case AttributeType.Number:
                json.WriteRawValue(AsJson(reader.ReadNumber<string, NumberText>()), skipInputValidation: true);
                break;
            case AttributeType.Binary:
                json.WriteBase64StringValue(reader.ReadBinary());
                break;
            case AttributeType.Boolean:
                json.WriteBooleanValue(reader.ReadBoolean());
                break;
            case AttributeType.Null when reader.IsNull:
                json.WriteNullValue();
                break;
            case AttributeType.Null:
                throw DynamoSerializationException.ForUnstorable("the value is null instead of a NULL.", null);
            case AttributeType.Map:
                CopyMap(ref reader, json);
                break;
            default:
                CopyElements(ref reader, json);
                break;
        }
    }

    private static void CopyMap<TReader>(ref TReader reader, Utf8JsonWriter json)
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader map = reader.EnterMap(out _);
        json.WriteStartObject();
        HashSet<string> names = new(StringComparer.Ordinal);
        string? name = null;
        try
        {
            while (map.NextEntry(out name))
            {
                if (!names.Add(name))
                {
                    throw DynamoSerializationException.ForRepeated("");
                }

                json.WritePropertyName(StorableText.Checked(name));
                Copy(ref map, json);
            }
        }
        catch (DynamoSerializationException error) when (error.Within(name))
        {
            throw;
        }

        json.WriteEndObject();
        reader.LeaveMap(ref map);
    }

    private static void CopyElements<TReader>(ref TReader reader, Utf8JsonWriter json)
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader elements = reader.EnterElements(AttributeType.List, out _);
        json.WriteStartArray();
        int index = 0;
        try
        {
            for (; elements.NextElement(); index++)
            {
                Copy(ref elements, json);
            }
        }
        catch (DynamoSerializationException error) when (error.Within(index))
        {
            throw;
        }

        json.WriteEndArray();
        reader.LeaveElements(ref elements);
    }

    /// <summary>The number as JSON spells it. DynamoDB also takes a plus sign, zeros in front, and points without digits on both sides.</summary>
    private static string AsJson(string number)
    {
        ReadOnlySpan<char> digits = number.AsSpan(number.StartsWith('-') ? 1 : 0);
        int point = digits.IndexOf('.');
        bool isJson = char.IsAsciiDigit(digits[0])
            && (digits[0] != '0' || digits.Length == 1 || !char.IsAsciiDigit(digits[1]))
            && (point < 0 || (point + 1 < digits.Length && char.IsAsciiDigit(digits[point + 1])));
        return !isJson && DecimalDigits.TryParse(number, out DecimalDigits parsed)
            ? string.Create(CultureInfo.InvariantCulture, $"{(parsed.IsNegative ? "-" : "")}{(parsed.Digits.Length == 0 ? "0" : parsed.Digits)}E{parsed.Exponent}")
            : number;
    }
}
