using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Arrays as L, in order; empty ones are kept. SS, NS and BS are read as well, as the AWS SDK's first schema wrote them.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ArrayCodec<T, TCodec> : IAttributeCodec<T[]>
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T[] value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        TWriter list = writer.BeginList(value.Length);
        ElementSequence.Write<T, TCodec, TWriter>(ref list, value);
        writer.EndList(ref list);
    }

    /// <inheritdoc/>
    public static T[] Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader elements = reader.EnterElements(AttributeType.List, out int count);
        T[] result = count > 0 ? new T[count] : [];
        int index = 0;
        DynamoSerializationException? errors = null;
        bool isDone = false;
        while (!isDone)
        {
            try
            {
                for (; elements.NextElement(); index++)
                {
                    T element = TCodec.Read(ref elements);
                    if (index >= result.Length)
                    {
                        Array.Resize(ref result, Math.Max(4, 2 * index));
                    }

                    result[index] = element;
                }

                isDone = true;
            }
            catch (DynamoSerializationException error)
            {
                error.Within(index++);
                errors = DynamoSerializationException.Together(errors, error);
                isDone = errors.IsFull;
            }
        }

        if (errors is not null)
        {
            throw errors;
        }

        reader.LeaveElements(ref elements);
        Array.Resize(ref result, index);
        return result;
    }
}
