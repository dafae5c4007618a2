using DynoGen.Codecs;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>An array of scalars as SS, NS or BS, as the AWS SDK's first schema stores it. An L is read as well.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct SdkArrayCodec<T, TCodec> : IAttributeCodec<T[]>
    where TCodec : struct, IScalarCodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T[] value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        SdkSetElements.Write<T, TCodec, TWriter>(ref writer, value, value.Length);
    }

    /// <inheritdoc/>
    public static T[] Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => ArrayCodec<T, SdkElementCodec<T, TCodec>>.Read(ref reader);
}
