using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="char"/> as S of one character. Half of a surrogate pair is no text and cannot be written.</summary>
public readonly struct CharCodec : IScalarCodec<char>, ITextFormat<char>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(char value) => value.ToString();

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out char value)
    {
        value = text.Length == 1 ? text[0] : default;
        return text.Length == 1;
    }

    /// <inheritdoc/>
    public static bool TryFormat(char value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<char, CharCodec>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out char value) =>
        TranscodedText.TryParse<char, CharCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, char value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString<char, CharCodec>(value);

    /// <inheritdoc/>
    public static char Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadString<char, CharCodec>();
}
