using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="Dictionary{TKey,TValue}"/> with text keys as M; empty ones are kept.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct DictionaryCodec<T, TCodec> : IAttributeCodec<Dictionary<string, T>>
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Dictionary<string, T> value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        TWriter map = writer.BeginMap(value.Count);
        string? name = null;
        try
        {
            foreach (KeyValuePair<string, T> entry in value)
            {
                // A name that is refused is the value of the error, so it is no part of its path.
                name = null;
                map.WriteName(entry.Key);
                name = entry.Key;
                TCodec.Write(ref map, ElementSequence.Checked<T, TCodec>(entry.Value));
            }
        }
        catch (DynamoSerializationException error) when (error.Within(name))
        {
            throw;
        }

        writer.EndMap(ref map);
    }

    /// <inheritdoc/>
    public static Dictionary<string, T> Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader map = reader.EnterMap(out int count);
        Dictionary<string, T> result = count < 0 ? [] : new(count);
        string? name = null;
        DynamoSerializationException? errors = null;
        bool isDone = false;
        while (!isDone)
        {
            try
            {
                while (map.NextEntry(out name))
                {
                    if (!result.TryAdd(name, TCodec.Read(ref map)))
                    {
                        throw DynamoSerializationException.ForRepeated("");
                    }
                }

                isDone = true;
            }
            catch (DynamoSerializationException error)
            {
                error.Within(name);
                errors = DynamoSerializationException.Together(errors, error);
                isDone = errors.IsFull;
            }
        }

        if (errors is not null)
        {
            throw errors;
        }

        reader.LeaveMap(ref map);
        return result;
    }
}
