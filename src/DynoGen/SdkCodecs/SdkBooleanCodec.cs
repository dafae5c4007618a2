using DynoGen.Codecs;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary><see cref="bool"/> as the N 1 or 0 in the AWS SDK's first schema, as BOOL in the second. Both are read.</summary>
/// <typeparam name="TSchema">What the model says about the schema.</typeparam>
public readonly struct SdkBooleanCodec<TSchema> : IScalarCodec<bool>, ITextFormat<bool>
    where TSchema : struct, ISdkSchema
{
    /// <summary>What it is as the element of a set.</summary>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(bool value) => value ? "1" : "0";

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out bool value)
    {
        value = text is "1";
        return text is "0" or "1";
    }

    /// <inheritdoc/>
    public static bool TryFormat(bool value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<bool, SdkBooleanCodec<TSchema>>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out bool value) =>
        TranscodedText.TryParse<bool, SdkBooleanCodec<TSchema>>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, bool value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        if (SdkSchema.IsSecond<TSchema>(writer.SdkConversions))
        {
            writer.WriteBoolean(value);
        }
        else
        {
            writer.WriteNumber<bool, SdkBooleanCodec<TSchema>>(value);
        }
    }

    /// <inheritdoc/>
    public static bool Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => BooleanCodec.Read(ref reader);
}
