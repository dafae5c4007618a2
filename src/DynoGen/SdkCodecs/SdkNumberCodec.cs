using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>Numbers as N. An S is read as well where its text is such a number, as the AWS SDK reads it.</summary>
/// <typeparam name="T">The number's type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct SdkNumberCodec<T, TCodec> : IScalarCodec<T>
    where TCodec : struct, IScalarCodec<T>, ITextFormat<T>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool KeepsDistinct => KeepsDistinctAsScalar<TCodec>();

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => TCodec.Write(ref writer, value);

    /// <inheritdoc/>
    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.Type == AttributeType.String ? reader.ReadString<T, TCodec>() : TCodec.Read(ref reader);

    private static bool KeepsDistinctAsScalar<TScalar>()
        where TScalar : struct, IScalarCodec<T>
        => TScalar.KeepsDistinct;
}
