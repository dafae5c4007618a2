using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>Text as S. An N is read as its digits, as the AWS SDK reads it.</summary>
public readonly struct SdkStringCodec : IScalarCodec<string>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, string value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString(value);

    /// <inheritdoc/>
    public static string Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.Type == AttributeType.Number ? reader.ReadNumber<string, Digits>() : reader.ReadString();

    private readonly struct Digits : ITextFormat<string>
    {
        public static string Format(string value) => value;

        public static bool TryParse(ReadOnlySpan<char> text, out string value)
        {
            value = text.ToString();
            return true;
        }

        public static bool TryFormat(string value, Span<byte> utf8, out int written) =>
            TranscodedText.TryFormat<string, Digits>(value, utf8, out written);

        public static bool TryParse(ReadOnlySpan<byte> utf8, out string value) =>
            TranscodedText.TryParse<string, Digits>(utf8, out value);
    }
}
