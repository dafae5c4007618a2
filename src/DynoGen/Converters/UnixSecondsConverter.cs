namespace DynoGen;

/// <summary>
/// Stores a time as N: whole seconds since 1970-01-01 UTC, as DynamoDB's time to live wants them. Fractions of a second and the offset are
/// not kept; a time of unspecified kind counts as UTC.
/// </summary>
public readonly struct UnixSecondsConverter : IDynamoConverter<DateTimeOffset, long>, IDynamoConverter<DateTime, long>
{
    /// <inheritdoc/>
    public static long ToStored(DateTimeOffset value) => value.ToUnixTimeSeconds();

    /// <inheritdoc/>
    public static long ToStored(DateTime value) => UtcTime.Of(value).ToUnixTimeSeconds();

    /// <inheritdoc/>
    static DateTimeOffset IDynamoConverter<DateTimeOffset, long>.FromStored(long stored) => DateTimeOffset.FromUnixTimeSeconds(stored);

    /// <inheritdoc/>
    static DateTime IDynamoConverter<DateTime, long>.FromStored(long stored) => DateTimeOffset.FromUnixTimeSeconds(stored).UtcDateTime;
}
