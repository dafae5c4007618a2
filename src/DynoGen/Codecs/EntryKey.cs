using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>The keys of dictionaries as attribute names.</summary>
internal static class EntryKey
{
    /// <summary>The key that a name stands for.</summary>
    public static TKey Parse<TKey, TFormat>(string name)
        where TFormat : struct, ITextFormat<TKey>
    {
        if (typeof(TFormat) == typeof(StringCodec))
        {
            return (TKey)(object)name;
        }

        return TFormat.TryParse(name, out TKey key)
            ? key
            : throw DynamoSerializationException.ForUnstorable(
                $"the name is not exactly a value of {typeof(TKey).Name}, the type of the dictionary's keys.", name);
    }

    /// <summary>The error for two keys that are written as one name.</summary>
    public static DynamoSerializationException WrittenTwice(object key) =>
        DynamoSerializationException.ForUnstorable("two keys of the dictionary are the same as text, and an M has each name once.", key);

    /// <summary>The error for two names that are read as one key.</summary>
    public static DynamoSerializationException ReadTwice(string name) =>
        DynamoSerializationException.ForUnstorable(
            "the name stands for the same key as another one, and the dictionary would keep one of their values.", name);
}
