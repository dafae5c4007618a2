namespace DynoGen;

/// <summary>Times as UTC.</summary>
internal static class UtcTime
{
    /// <summary>The instant of a time; one of unspecified kind counts as UTC.</summary>
    public static DateTimeOffset Of(DateTime value) =>
        new(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
