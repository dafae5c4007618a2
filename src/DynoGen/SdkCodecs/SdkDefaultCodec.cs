using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>The value of a member that cannot be null; NULL is read as its default, as the AWS SDK reads it.</summary>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct SdkDefaultCodec<T, TCodec> : IAttributeCodec<T>
    where T : struct
    where TCodec : struct, IAttributeCodec<T>
{
    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => TCodec.Write(ref writer, value);

    /// <inheritdoc/>
    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.IsNull ? default : TCodec.Read(ref reader);
}
