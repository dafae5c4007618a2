using System.Buffers.Text;
using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// <see cref="DateTime"/> as S in ISO 8601 with ticks; its kind is kept: UTC ends in <c>Z</c>, local time in its offset, unspecified in
/// neither. Texts of UTC times sort in time order. Local time comes back as the local time of the machine that reads it.
/// </summary>
public readonly struct DateTimeCodec : IScalarCodec<DateTime>, ITextFormat<DateTime>
{
    private static readonly string[] Formats = ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd"];

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(DateTime value) => value.ToString("O", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTime value) =>
        DateTime.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value)
        || DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value);

    /// <inheritdoc/>
    public static bool TryFormat(DateTime value, Span<byte> utf8, out int written) =>
        value.TryFormat(utf8, out written, "O", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out DateTime value) =>
        (utf8.Length is 27 or 28 && Utf8Parser.TryParse(utf8, out value, out int consumed, 'O') && consumed == utf8.Length)
        || TranscodedText.TryParse<DateTime, DateTimeCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, DateTime value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString<DateTime, DateTimeCodec>(value);

    /// <inheritdoc/>
    public static DateTime Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadString<DateTime, DateTimeCodec>();
}
