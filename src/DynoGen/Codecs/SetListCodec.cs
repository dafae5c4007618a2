using DynoGen.Collections;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// Sets of what DynamoDB has no sets of, such as BOOL, NULL and M, as L; empty ones are kept. SS, NS and BS are read as well.
/// </summary>
/// <typeparam name="TSet">The type of the set.</typeparam>
/// <typeparam name="TShape">How it is made.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct SetListCodec<TSet, TShape, T, TCodec> : IAttributeCodec<TSet>
    where TSet : class, IEnumerable<T>
    where TShape : struct, ICollectionShape<TSet, T>
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TSet value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => SequenceCodec<TSet, TShape, T, TCodec>.Write(ref writer, value);

    /// <inheritdoc/>
    public static TSet Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        List<T> elements = ListCodec<T, TCodec>.Read(ref reader);
        int count = elements.Count;
        return SetElements.Complete<TSet, T>(TShape.Create(elements), count);
    }
}
