using DynoGen.Collections;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Dictionaries of any type, keyed by any scalar, as M: the names are the texts of the keys. Empty ones are kept.</summary>
/// <typeparam name="TDictionary">The type of the dictionary.</typeparam>
/// <typeparam name="TShape">How it is made.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TFormat">How they look as text.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct KeyedDictionaryCodec<TDictionary, TShape, TKey, TFormat, T, TCodec> : IAttributeCodec<TDictionary>
    where TDictionary : class, IEnumerable<KeyValuePair<TKey, T>>
    where TShape : struct, IDictionaryShape<TDictionary, TKey, T>
    where TKey : notnull
    where TFormat : struct, ITextFormat<TKey>
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TDictionary value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        int count = Math.Max(0, ElementSequence.CountOf(value));
        HashSet<string>? names = TFormat.KeepsDistinct || count < 2 ? null : new(count, StringComparer.Ordinal);
        TWriter map = writer.BeginMap(count);
        string? name = null;
        try
        {
            foreach (KeyValuePair<TKey, T> entry in value)
            {
                // A name that is refused is the value of the error, so it is no part of its path.
                name = null;
                string text = TFormat.Format(entry.Key);
                if (names?.Add(text) == false)
                {
                    throw EntryKey.WrittenTwice(entry.Key);
                }

                map.WriteName(text);
                name = text;
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
    public static TDictionary Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        TReader map = reader.EnterMap(out int count);
        Dictionary<TKey, T> result = count < 0 ? [] : new(count);
        string? name = null;
        DynamoSerializationException? errors = null;
        bool isDone = false;
        while (!isDone)
        {
            try
            {
                while (map.NextEntry(out name))
                {
                    if (!result.TryAdd(EntryKey.Parse<TKey, TFormat>(name), TCodec.Read(ref map)))
                    {
                        throw EntryKey.ReadTwice(name);
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
        return TShape.Create(result);
    }
}
