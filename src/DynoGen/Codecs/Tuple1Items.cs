using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>The item of a tuple of one.</summary>
/// <typeparam name="T1">The type of the first item.</typeparam>
/// <typeparam name="TCodec1">Its codec.</typeparam>
public readonly struct Tuple1Items<T1, TCodec1> : ITupleItems<ValueTuple<T1>>
    where TCodec1 : struct, IAttributeCodec<T1>
{
    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    public static bool TakesNull(int item) => TCodec1.TakesNull;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter map, AttributeLayout layout, int attribute, int item, in ValueTuple<T1> tuple)
        where TWriter : struct, IAttributeWriter<TWriter>
        => TupleMap.WriteItem<T1, TCodec1, TWriter>(ref map, layout, attribute, tuple.Item1);

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader map, int item, ref ValueTuple<T1> tuple)
        where TReader : struct, IAttributeReader<TReader>
        => tuple.Item1 = TCodec1.Read(ref map);
}
