using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>The items of a tuple of three.</summary>
/// <typeparam name="T1">The type of the first item.</typeparam>
/// <typeparam name="TCodec1">Its codec.</typeparam>
/// <typeparam name="T2">The type of the second item.</typeparam>
/// <typeparam name="TCodec2">Its codec.</typeparam>
/// <typeparam name="T3">The type of the third item.</typeparam>
/// <typeparam name="TCodec3">Its codec.</typeparam>
public readonly struct Tuple3Items<T1, TCodec1, T2, TCodec2, T3, TCodec3> : ITupleItems<(T1, T2, T3)>
    where TCodec1 : struct, IAttributeCodec<T1>
    where TCodec2 : struct, IAttributeCodec<T2>
    where TCodec3 : struct, IAttributeCodec<T3>
{
    /// <inheritdoc/>
    public static int Count => 3;

    /// <inheritdoc/>
    public static bool TakesNull(int item) => item switch
    {
        0 => TCodec1.TakesNull,
        1 => TCodec2.TakesNull,
        _ => TCodec3.TakesNull,
    };

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter map, AttributeLayout layout, int attribute, int item, in (T1, T2, T3) tuple)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        switch (item)
        {
            case 0: TupleMap.WriteItem<T1, TCodec1, TWriter>(ref map, layout, attribute, tuple.Item1); break;
            case 1: TupleMap.WriteItem<T2, TCodec2, TWriter>(ref map, layout, attribute, tuple.Item2); break;
            default: TupleMap.WriteItem<T3, TCodec3, TWriter>(ref map, layout, attribute, tuple.Item3); break;
        }
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader map, int item, ref (T1, T2, T3) tuple)
        where TReader : struct, IAttributeReader<TReader>
    {
        switch (item)
        {
            case 0: tuple.Item1 = TCodec1.Read(ref map); break;
            case 1: tuple.Item2 = TCodec2.Read(ref map); break;
            default: tuple.Item3 = TCodec3.Read(ref map); break;
        }
    }
}
