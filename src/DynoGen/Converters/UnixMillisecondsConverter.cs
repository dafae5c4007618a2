namespace DynoGen;

/// <summary>
/// Stores a time as N: whole milliseconds since 1970-01-01 UTC. Fractions of a millisecond and the offset are
/// not kept; a time of unspecified kind counts as UTC.
/// </summary>
public readonly struct UnixMillisecondsConverter : IDynamoConverter<DateTimeOffset, long>, IDynamoConverter<DateTime, long>
{
    /// <inheritdoc/>
    public static long ToStored(DateTimeOffset value) => value.ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    public static long ToStored(DateTime value) => UtcTime.Of(value).ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    static DateTimeOffset IDynamoConverter<DateTimeOffset, long>.FromStored(long stored) => DateTimeOffset.FromUnixTimeMilliseconds(stored);

    /// <inheritdoc/>
    static DateTime IDynamoConverter<DateTime, long>.FromStored(long stored) => DateTimeOffset.FromUnixTimeMilliseconds(stored).UtcDateTime;
}
