using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="bool"/> as BOOL. The N 0 and 1, as the AWS SDK's first schema wrote them, are read as well.</summary>
public readonly struct BooleanCodec : IAttributeCodec<bool>, ITextFormat<bool>
{
    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(bool value) => value ? "true" : "false";

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out bool value)
    {
        value = text is "true";
        return value || text is "false";
    }

    /// <inheritdoc/>
    public static bool TryFormat(bool value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<bool, BooleanCodec>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out bool value) =>
        TranscodedText.TryParse<bool, BooleanCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, bool value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteBoolean(value);

    /// <inheritdoc/>
    public static bool Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.Type == AttributeType.Number ? reader.ReadNumber<bool, ZeroOrOneFormat>() : reader.ReadBoolean();

    private readonly struct ZeroOrOneFormat : ITextFormat<bool>
    {
        public static string Format(bool value) => value ? "1" : "0";

        public static bool TryParse(ReadOnlySpan<char> text, out bool value)
        {
            value = text is "1";
            return text is "0" or "1";
        }

        public static bool TryFormat(bool value, Span<byte> utf8, out int written) =>
            TranscodedText.TryFormat<bool, ZeroOrOneFormat>(value, utf8, out written);

        public static bool TryParse(ReadOnlySpan<byte> utf8, out bool value) =>
            TranscodedText.TryParse<bool, ZeroOrOneFormat>(utf8, out value);
    }
}
