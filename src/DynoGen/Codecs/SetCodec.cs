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
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, HashSet<T> value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Count == 0)
        {
            SetElements.WriteEmpty(ref writer);
            return;
        }

        TWriter set = writer.BeginSet(TCodec.Type, value.Count);
        DistinctElements<T, TCodec> distinct = new(value, value.Count);
        foreach (T element in value)
        {
            TCodec.Write(ref set, distinct.Checked(element));
        }

        writer.EndSet(ref set);
    }

    /// <inheritdoc/>
    public static HashSet<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader elements = reader.EnterElements(SetElements.SetOf(TCodec.Type), out int count);
        HashSet<T> result = count < 0 ? [] : new(count);
        int index = 0;
        DynamoSerializationException? errors = null;
        bool isDone = false;
        while (!isDone)
        {
            try
            {
                for (; elements.NextElement(); index++)
                {
                    if (!result.Add(TCodec.Read(ref elements)))
                    {
                        throw SetElements.Repeated<T>();
                    }
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
        return result;
    }
}
