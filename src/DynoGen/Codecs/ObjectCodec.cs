using System.Collections;
using System.Numerics;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// <see cref="object"/>: text, bool, numbers, <c>byte[]</c>, and dictionaries and sequences of them. They come back as string, bool, long
/// (or decimal, BigInteger, double, the first that holds the number exactly), <c>byte[]</c>, <c>Dictionary&lt;string, object?&gt;</c> and
/// <c>List&lt;object?&gt;</c>.
/// </summary>
public readonly struct ObjectCodec : IAttributeCodec<object>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, object value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        switch (value)
        {
            case string text: writer.WriteString(text); break;
            case bool flag: writer.WriteBoolean(flag); break;
            case int number: IntegerCodec<int>.Write(ref writer, number); break;
            case long number: IntegerCodec<long>.Write(ref writer, number); break;
            case double number: FloatCodec<double>.Write(ref writer, number); break;
            case decimal number: DecimalCodec.Write(ref writer, number); break;
            case byte number: IntegerCodec<byte>.Write(ref writer, number); break;
            case sbyte number: IntegerCodec<sbyte>.Write(ref writer, number); break;
            case short number: IntegerCodec<short>.Write(ref writer, number); break;
            case ushort number: IntegerCodec<ushort>.Write(ref writer, number); break;
            case uint number: IntegerCodec<uint>.Write(ref writer, number); break;
            case ulong number: IntegerCodec<ulong>.Write(ref writer, number); break;
            case float number: FloatCodec<float>.Write(ref writer, number); break;
            case Half number: FloatCodec<Half>.Write(ref writer, number); break;
            case Int128 number: LargeIntegerCodec<Int128>.Write(ref writer, number); break;
            case UInt128 number: LargeIntegerCodec<UInt128>.Write(ref writer, number); break;
            case BigInteger number: LargeIntegerCodec<BigInteger>.Write(ref writer, number); break;

            // The runtime takes an sbyte[] for a byte[] as well; that one is a sequence of numbers.
            case byte[] bytes when bytes.GetType() == typeof(byte[]): writer.WriteBinary(bytes); break;
            case IDictionary<string, object?> entries: WriteMap(ref writer, entries, entries.Count); break;
            case IReadOnlyDictionary<string, object?> entries: WriteMap(ref writer, entries, entries.Count); break;
            case IDictionary entries: WriteMap(ref writer, EntriesOf(entries), entries.Count); break;
            case ICollection elements: WriteList(ref writer, elements, elements.Count); break;
            case IEnumerable elements:
                List<object?> counted = [.. elements];
                WriteList(ref writer, counted, counted.Count);
                break;
            default: throw Unstorable(value);
        }
    }

    /// <inheritdoc/>
    public static object Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.Type switch
        {
            AttributeType.String => reader.ReadString(),
            AttributeType.Number => reader.ReadNumber<object, AnyNumber>(),
            AttributeType.Binary => reader.ReadBinary(),
            AttributeType.Boolean => reader.ReadBoolean(),
            AttributeType.Map => DictionaryCodec<object?, NullableReferenceCodec<object, ObjectCodec>>.Read(ref reader),
            AttributeType.Null => throw DynamoSerializationException.ForNull(),
            _ => ListCodec<object?, NullableReferenceCodec<object, ObjectCodec>>.Read(ref reader),
        };

    private static void WriteMap<TWriter>(ref TWriter writer, IEnumerable<KeyValuePair<string, object?>> entries, int count)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        TWriter map = writer.BeginMap(count);
        string? name = null;
        try
        {
            foreach (KeyValuePair<string, object?> entry in entries)
            {
                name = null;
                map.WriteName(entry.Key);
                name = entry.Key;
                NullableReferenceCodec<object, ObjectCodec>.Write(ref map, entry.Value);
            }
        }
        catch (DynamoSerializationException error) when (error.Within(name))
        {
            throw;
        }

        writer.EndMap(ref map);
    }

    private static void WriteList<TWriter>(ref TWriter writer, IEnumerable elements, int count)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        TWriter list = writer.BeginList(count);
        int index = 0;
        try
        {
            foreach (object? element in elements)
            {
                NullableReferenceCodec<object, ObjectCodec>.Write(ref list, element);
                index++;
            }
        }
        catch (DynamoSerializationException error) when (error.Within(index))
        {
            throw;
        }

        writer.EndList(ref list);
    }

    private static IEnumerable<KeyValuePair<string, object?>> EntriesOf(IDictionary entries)
    {
        foreach (DictionaryEntry entry in entries)
        {
            yield return entry.Key is string name ? new(name, entry.Value) : throw Unstorable(entries);
        }
    }

    private static DynamoSerializationException Unstorable(object value) =>
        DynamoSerializationException.ForUnstorable(
            $"a member of type object cannot store a {value.GetType()}, only text, bool, numbers, byte[], and dictionaries with text keys and sequences of them.",
            value);
}
