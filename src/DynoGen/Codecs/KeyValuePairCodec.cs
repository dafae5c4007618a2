using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="KeyValuePair{TKey,TValue}"/> as M with the attributes Key and Value. One that is null is left out.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="TKeyCodec">Its codec.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
/// <typeparam name="TValueCodec">Its codec.</typeparam>
public readonly struct KeyValuePairCodec<TKey, TKeyCodec, TValue, TValueCodec> : IAttributeCodec<KeyValuePair<TKey, TValue>>
    where TKeyCodec : struct, IAttributeCodec<TKey>
    where TValueCodec : struct, IAttributeCodec<TValue>
{
    private static readonly AttributeLayout Layout = new("KeyValuePair", [TupleMap.Slot("Key"), TupleMap.Slot("Value")]);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, KeyValuePair<TKey, TValue> value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => TupleMap.Write<(TKey, TValue), Tuple2Items<TKey, TKeyCodec, TValue, TValueCodec>, TWriter>(
            ref writer, Layout, (value.Key, value.Value));

    /// <inheritdoc/>
    public static KeyValuePair<TKey, TValue> Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        (TKey key, TValue value) = TupleMap.Read<(TKey, TValue), Tuple2Items<TKey, TKeyCodec, TValue, TValueCodec>, TReader>(ref reader, Layout);
        return new(key, value);
    }
}
