using DynoGen.Codecs;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>A <see cref="HashSet{T}"/> of scalars as SS, NS or BS, as the AWS SDK stores it. An L is read as well.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct SdkHashSetCodec<T, TCodec> : IAttributeCodec<HashSet<T>>
    where TCodec : struct, IScalarCodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, HashSet<T> value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        SdkSetElements.Write<T, TCodec, TWriter>(ref writer, value, value.Count);
    }

    /// <inheritdoc/>
    public static HashSet<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => [.. ListCodec<T, SdkElementCodec<T, TCodec>>.Read(ref reader)];
}
