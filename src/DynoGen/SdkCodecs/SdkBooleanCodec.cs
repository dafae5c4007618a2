using DynoGen.Codecs;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary><see cref="bool"/> as the N 1 or 0, as the AWS SDK's first schema stores it. BOOL is read as well.</summary>
public readonly struct SdkBooleanCodec : IScalarCodec<bool>, ITextFormat<bool>
{
    /// <inheritdoc/>
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
    public static void Write<TWriter>(ref TWriter writer, bool value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteNumber<bool, SdkBooleanCodec>(value);

    /// <inheritdoc/>
    public static bool Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => BooleanCodec.Read(ref reader);
}
