using DynoGen.Codecs;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>A <see cref="List{T}"/> of scalars as SS, NS or BS, as the AWS SDK's first schema stores it. An L is read as well.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct SdkListCodec<T, TCodec> : IAttributeCodec<List<T>>
    where TCodec : struct, IScalarCodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, List<T> value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        SdkSetElements.Write<T, TCodec, TWriter>(ref writer, value, value.Count);
    }

    /// <inheritdoc/>
    public static List<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => ListCodec<T, SdkElementCodec<T, TCodec>>.Read(ref reader);
}
