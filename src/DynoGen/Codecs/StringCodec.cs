using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="string"/> as S; empty text is kept.</summary>
public readonly struct StringCodec : IScalarCodec<string>, ITextFormat<string>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(string value) => value;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out string value)
    {
        value = text.ToString();
        return true;
    }

    /// <inheritdoc/>
    public static bool TryFormat(string value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<string, StringCodec>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out string value) =>
        TranscodedText.TryParse<string, StringCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, string value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString(value);

    /// <inheritdoc/>
    public static string Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadString();
}
