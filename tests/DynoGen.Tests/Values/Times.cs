using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Values;

/// <summary>Dates, times and durations of every kind, to the tick.</summary>
internal static class Times
{
    private static readonly Gen<long> DayTicks = Numbers.OftenEdges(
        Numbers.Integers<long>().Select(ticks => (ticks & long.MaxValue) % TimeSpan.TicksPerDay), 0, 1, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerDay - 1);

    public static Gen<DateOnly> Dates { get; } = Numbers.OftenEdges(
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber),
        DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29), new DateOnly(1582, 10, 10));

    public static Gen<TimeOnly> TimesOfDay { get; } = DayTicks.Select(ticks => new TimeOnly(ticks));

    public static Gen<DateTime> DateTimes { get; } =
        from date in Dates
        from time in TimesOfDay
        from kind in Gen.Elements(DateTimeKind.Utc, DateTimeKind.Unspecified, DateTimeKind.Local)
        let value = date.ToDateTime(time, kind)
        where kind != DateTimeKind.Local || !TimeZoneInfo.Local.IsInvalidTime(value) // an hour that a clock skips
        select value;

    public static Gen<DateTimeOffset> DateTimeOffsets { get; } =
        from date in Gen.Choose(1, DateOnly.MaxValue.DayNumber - 1).Select(DateOnly.FromDayNumber).Or(Gen.Constant(new DateOnly(2026, 11, 23)))
        from time in TimesOfDay
        from minutes in Numbers.OftenEdges(Gen.Choose(-14 * 60, 14 * 60), 0, 60, 5 * 60 + 45, -3 * 60 - 30)
        select new DateTimeOffset(date.ToDateTime(time), TimeSpan.FromMinutes(minutes));

    public static Gen<TimeSpan> Durations { get; } = Numbers.OftenEdges(
        Gen.OneOf(Numbers.Integers<long>(), DayTicks).Select(TimeSpan.FromTicks),
        TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.FromTicks(1), TimeSpan.FromTicks(-1), TimeSpan.FromSeconds(90), TimeSpan.FromHours(1.5));
}
