using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Copies any DynamoDB value as it is, from one form to another.</summary>
internal static class ValueCopy
{
    /// <summary>Copies the value that the reader stands on.</summary>
    /// <typeparam name="TReader">The form that is read.</typeparam>
    /// <typeparam name="TWriter">The form that is written.</typeparam>
    /// <exception cref="DynamoSerializationException">DynamoDB does not store it: a set is empty, a number has too many digits.</exception>
    public static void Copy<TReader, TWriter>(ref TReader reader, ref TWriter writer)
        where TReader : struct, IAttributeReader<TReader>
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        AttributeType type = reader.Type;
        switch (type)
        {
            case AttributeType.String:
                writer.WriteString(reader.ReadString());
                break;
            case AttributeType.Number:
                writer.WriteNumber<string, NumberText>(reader.ReadNumber<string, NumberText>());
                break;
            case AttributeType.Binary:
                writer.WriteBinary(reader.ReadBinary());
                break;
            case AttributeType.Boolean:
                writer.WriteBoolean(reader.ReadBoolean());
                break;
            case AttributeType.Null when reader.IsNull:
                writer.WriteNull();
                break;
            case AttributeType.Null:
                throw DynamoSerializationException.ForUnstorable("the value is null instead of a NULL.", null);
            case AttributeType.Map:
                CopyMap(ref reader, ref writer);
                break;
            case AttributeType.List:
                CopyList(ref reader, ref writer);
                break;
            default:
                CopySet(ref reader, ref writer, type);
                break;
        }
    }

    private static void CopyMap<TReader, TWriter>(ref TReader reader, ref TWriter writer)
        where TReader : struct, IAttributeReader<TReader>
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        TReader entries = reader.EnterMap(out int count);
        TWriter map = writer.BeginMap(Math.Max(0, count));
        string? name = null;
        try
        {
            while (entries.NextEntry(out string? next))
            {
                name = null;
                map.WriteName(next);
                name = next;
                Copy(ref entries, ref map);
            }
        }
        catch (DynamoSerializationException error) when (error.Within(name))
        {
            throw;
        }

        reader.LeaveMap(ref entries);
        writer.EndMap(ref map);
    }

    private static void CopyList<TReader, TWriter>(ref TReader reader, ref TWriter writer)
        where TReader : struct, IAttributeReader<TReader>
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        TReader elements = reader.EnterElements(AttributeType.List, out int count);
        TWriter list = writer.BeginList(Math.Max(0, count));
        int index = 0;
        try
        {
            for (; elements.NextElement(); index++)
            {
                Copy(ref elements, ref list);
            }
        }
        catch (DynamoSerializationException error) when (error.Within(index))
        {
            throw;
        }

        reader.LeaveElements(ref elements);
        writer.EndList(ref list);
    }

    private static void CopySet<TReader, TWriter>(ref TReader reader, ref TWriter writer, AttributeType type)
        where TReader : struct, IAttributeReader<TReader>
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        TReader elements = reader.EnterElements(type, out int count);
        if (count == 0)
        {
            throw DynamoSerializationException.ForUnstorable("the set is empty, and DynamoDB has no empty sets.", null);
        }

        TWriter set = writer.BeginSet(ElementOf(type), Math.Max(1, count));
        HashSet<StoredScalar> met = new(Math.Max(1, count));
        int index = 0;
        try
        {
            for (; elements.NextElement(); index++)
            {
                StoredScalar element = CopyElement(ref elements, ref set, type);
                if (!met.Add(element))
                {
                    throw DynamoSerializationException.ForUnstorable("the set contains two elements that are the same to DynamoDB.", null);
                }
            }
        }
        catch (DynamoSerializationException error) when (error.Within(index))
        {
            throw;
        }

        reader.LeaveElements(ref elements);
        writer.EndSet(ref set);
    }

    private static StoredScalar CopyElement<TReader, TWriter>(ref TReader elements, ref TWriter set, AttributeType type)
        where TReader : struct, IAttributeReader<TReader>
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        switch (type)
        {
            case AttributeType.BinarySet:
                byte[] bytes = elements.ReadBinary();
                set.WriteBinary(bytes);
                return StoredScalar.OfBytes(bytes);
            case AttributeType.NumberSet:
                string number = elements.ReadNumber<string, NumberText>();
                set.WriteNumber<string, NumberText>(number);
                return StoredScalar.OfNumber(number);
            default:
                string text = elements.ReadString();
                set.WriteString(text);
                return StoredScalar.OfText(text);
        }
    }

    private static AttributeType ElementOf(AttributeType set) => set switch
    {
        AttributeType.NumberSet => AttributeType.Number,
        AttributeType.BinarySet => AttributeType.Binary,
        _ => AttributeType.String,
    };
}
