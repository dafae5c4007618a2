using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// <see cref="HashSet{T}"/> of text, numbers or bytes as SS, NS or BS; an L is read as well. DynamoDB has no empty sets: as a member of a
/// type an empty one is left out, inside a list or dictionary it is an empty L.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct SetCodec<T, TCodec> : IAttributeCodec<HashSet<T>>
    where TCodec : struct, IScalarCodec<T>
{
    private static AttributeType Type => TCodec.Type switch
    {
        AttributeType.Number => AttributeType.NumberSet,
        AttributeType.Binary => AttributeType.BinarySet,
        _ => AttributeType.StringSet,
    };

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, HashSet<T> value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Count == 0)
        {
            TWriter empty = writer.BeginList(0);
            writer.EndList(ref empty);
            return;
        }

        TWriter set = writer.BeginSet(TCodec.Type, value.Count);
        foreach (T element in value)
        {
            TCodec.Write(ref set, ElementSequence.Checked<T, TCodec>(element));
        }

        writer.EndSet(ref set);
    }

    /// <inheritdoc/>
    public static HashSet<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader elements = reader.EnterElements(Type, out int count);
        HashSet<T> result = count < 0 ? [] : new(count);
        int index = 0;
        try
        {
            for (; elements.NextElement(); index++)
            {
                result.Add(TCodec.Read(ref elements));
            }
        }
        catch (DynamoSerializationException error) when (error.Within(index))
        {
            throw;
        }

        reader.LeaveElements(ref elements);
        return result;
    }
}
