using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>The items of a tuple of six.</summary>
/// <typeparam name="T1">The type of the first item.</typeparam>
/// <typeparam name="TCodec1">Its codec.</typeparam>
/// <typeparam name="T2">The type of the second item.</typeparam>
/// <typeparam name="TCodec2">Its codec.</typeparam>
/// <typeparam name="T3">The type of the third item.</typeparam>
/// <typeparam name="TCodec3">Its codec.</typeparam>
/// <typeparam name="T4">The type of the fourth item.</typeparam>
/// <typeparam name="TCodec4">Its codec.</typeparam>
/// <typeparam name="T5">The type of the fifth item.</typeparam>
/// <typeparam name="TCodec5">Its codec.</typeparam>
/// <typeparam name="T6">The type of the sixth item.</typeparam>
/// <typeparam name="TCodec6">Its codec.</typeparam>
public readonly struct Tuple6Items<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6>
    : ITupleItems<(T1, T2, T3, T4, T5, T6)>
    where TCodec1 : struct, IAttributeCodec<T1>
    where TCodec2 : struct, IAttributeCodec<T2>
    where TCodec3 : struct, IAttributeCodec<T3>
    where TCodec4 : struct, IAttributeCodec<T4>
    where TCodec5 : struct, IAttributeCodec<T5>
    where TCodec6 : struct, IAttributeCodec<T6>
{
    /// <inheritdoc/>
    public static int Count => 6;

    /// <inheritdoc/>
    public static bool TakesNull(int item) => item switch
    {
        0 => TCodec1.TakesNull,
        1 => TCodec2.TakesNull,
        2 => TCodec3.TakesNull,
        3 => TCodec4.TakesNull,
        4 => TCodec5.TakesNull,
        _ => TCodec6.TakesNull,
    };

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter map, AttributeLayout layout, int attribute, int item, in (T1, T2, T3, T4, T5, T6) tuple)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        switch (item)
        {
            case 0: TupleMap.WriteItem<T1, TCodec1, TWriter>(ref map, layout, attribute, tuple.Item1); break;
            case 1: TupleMap.WriteItem<T2, TCodec2, TWriter>(ref map, layout, attribute, tuple.Item2); break;
            case 2: TupleMap.WriteItem<T3, TCodec3, TWriter>(ref map, layout, attribute, tuple.Item3); break;
            case 3: TupleMap.WriteItem<T4, TCodec4, TWriter>(ref map, layout, attribute, tuple.Item4); break;
            case 4: TupleMap.WriteItem<T5, TCodec5, TWriter>(ref map, layout, attribute, tuple.Item5); break;
            default: TupleMap.WriteItem<T6, TCodec6, TWriter>(ref map, layout, attribute, tuple.Item6); break;
        }
    }

    /// <inheritdoc/>
    public static void Read<TReader>(ref TReader map, int item, ref (T1, T2, T3, T4, T5, T6) tuple)
        where TReader : struct, IAttributeReader<TReader>
    {
        switch (item)
        {
            case 0: tuple.Item1 = TCodec1.Read(ref map); break;
            case 1: tuple.Item2 = TCodec2.Read(ref map); break;
            case 2: tuple.Item3 = TCodec3.Read(ref map); break;
            case 3: tuple.Item4 = TCodec4.Read(ref map); break;
            case 4: tuple.Item5 = TCodec5.Read(ref map); break;
            default: tuple.Item6 = TCodec6.Read(ref map); break;
        }
    }
}
