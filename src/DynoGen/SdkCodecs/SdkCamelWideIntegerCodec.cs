using System.Numerics;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>
/// <see cref="Int128"/> and <see cref="UInt128"/> as an M of their two halves, as the AWS SDK stores them within types in camel case. An N is read as well.
/// </summary>
/// <typeparam name="T">The integer type.</typeparam>
/// <typeparam name="TCodec">Its codec as N.</typeparam>
public readonly struct SdkCamelWideIntegerCodec<T, TCodec> : IAttributeCodec<T>
    where T : struct, IBinaryInteger<T>
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => SdkWideInteger.Write(ref writer, value, isCamelCase: true);

    /// <inheritdoc/>
    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.Type == AttributeType.Map ? SdkWideInteger.Read<T, TReader>(ref reader) : TCodec.Read(ref reader);
}
