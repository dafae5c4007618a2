using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>
/// <see cref="DateTime"/> as S in UTC with milliseconds, as the AWS SDK stores it: <c>2026-11-23T10:00:00.000Z</c>. An unspecified kind
/// counts as local time. It comes back in UTC; texts with more digits or an offset are read as well.
/// </summary>
public readonly struct SdkDateTimeCodec : IScalarCodec<DateTime>, ITextFormat<DateTime>
{
    private const string Milliseconds = @"yyyy-MM-dd\THH:mm:ss.fff\Z";

    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static string Format(DateTime value) => value.ToUniversalTime().ToString(Milliseconds, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTime value) =>
        DateTime.TryParseExact(text, Milliseconds, CultureInfo.InvariantCulture, Utc, out value)
        || DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out value);

    /// <inheritdoc/>
    public static bool TryFormat(DateTime value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<DateTime, SdkDateTimeCodec>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out DateTime value) =>
        TranscodedText.TryParse<DateTime, SdkDateTimeCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, DateTime value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString<DateTime, SdkDateTimeCodec>(value);

    /// <inheritdoc/>
    public static DateTime Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadString<DateTime, SdkDateTimeCodec>();
}
