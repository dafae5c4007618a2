using System.Buffers.Text;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="Guid"/> as S, 32 lower-case digits with hyphens; any of the formats of <see cref="Guid"/> is read.</summary>
public readonly struct GuidCodec : IScalarCodec<Guid>, ITextFormat<Guid>
{
    private const int UsualLength = 36;

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(Guid value) => value.ToString("D");

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Guid value) =>
        Guid.TryParse(text, out value);

    /// <inheritdoc/>
    public static bool TryFormat(Guid value, Span<byte> utf8, out int written) =>
        value.TryFormat(utf8, out written, "D");

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out Guid value) =>
        (utf8.Length == UsualLength && Utf8Parser.TryParse(utf8, out value, out int consumed) && consumed == UsualLength)
        || TranscodedText.TryParse<Guid, GuidCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Guid value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString<Guid, GuidCodec>(value);

    /// <inheritdoc/>
    public static Guid Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadString<Guid, GuidCodec>();
}
