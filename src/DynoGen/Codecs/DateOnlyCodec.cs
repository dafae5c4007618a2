using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="DateOnly"/> as S: <c>2026-11-23</c>.</summary>
public readonly struct DateOnlyCodec : IScalarCodec<DateOnly>, ITextFormat<DateOnly>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    public static bool TryFormat(DateOnly value, Span<byte> utf8, out int written) =>
        value.TryFormat(utf8, out written, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out DateOnly value) =>
        TranscodedText.TryParse<DateOnly, DateOnlyCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, DateOnly value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString<DateOnly, DateOnlyCodec>(value);

    /// <inheritdoc/>
    public static DateOnly Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadString<DateOnly, DateOnlyCodec>();
}
