using System.Globalization;

namespace DynoGen;

/// <summary>
/// Stores a time as S: ISO 8601 in UTC with milliseconds, <c>2026-11-23T10:00:00.000Z</c>, as the AWS SDK does, so that texts sort in time
/// order. Fractions of a millisecond and the offset are not kept; a time of unspecified kind counts as UTC.
/// </summary>
public readonly struct IsoDateConverter : IDynamoConverter<DateTimeOffset, string>, IDynamoConverter<DateTime, string>
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.fffZ";

    /// <inheritdoc/>
    public static string ToStored(DateTimeOffset value) => value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static string ToStored(DateTime value) => ToStored(UtcTime.Of(value));

    /// <inheritdoc/>
    static DateTimeOffset IDynamoConverter<DateTimeOffset, string>.FromStored(string stored) =>
        Codecs.DateTimeOffsetCodec.TryParse(stored, out DateTimeOffset value) ? value : throw new FormatException("The text is no ISO 8601 time.");

    /// <inheritdoc/>
    static DateTime IDynamoConverter<DateTime, string>.FromStored(string stored) =>
        Codecs.DateTimeOffsetCodec.TryParse(stored, out DateTimeOffset value) ? value.UtcDateTime : throw new FormatException("The text is no ISO 8601 time.");
}
