using System.Buffers.Text;
using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="DateTimeOffset"/> as S in ISO 8601 with ticks and offset: <c>2026-11-23T10:00:00.0000000+01:00</c>. Texts of one offset sort in time order.</summary>
public readonly struct DateTimeOffsetCodec : IScalarCodec<DateTimeOffset>, ITextFormat<DateTimeOffset>
{
    private static readonly string[] Formats = ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK"];

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(DateTimeOffset value) => value.ToString("O", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
        || DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    /// <inheritdoc/>
    public static bool TryFormat(DateTimeOffset value, Span<byte> utf8, out int written) =>
        value.TryFormat(utf8, out written, "O", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out DateTimeOffset value) =>
        (utf8.Length == 33 && Utf8Parser.TryParse(utf8, out value, out int consumed, 'O') && consumed == utf8.Length)
        || TranscodedText.TryParse<DateTimeOffset, DateTimeOffsetCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, DateTimeOffset value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString<DateTimeOffset, DateTimeOffsetCodec>(value);

    /// <inheritdoc/>
    public static DateTimeOffset Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadString<DateTimeOffset, DateTimeOffsetCodec>();
}
