using DynoGen.Tests.Models.Types;
using DynoGen.Tests.RoundTrips;
using DynoGen.Tests.StoredForms;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.ProcessState;

/// <summary>Local times on machines of other time zones: with daylight saving, far from UTC, and with a quarter of an hour.</summary>
[Collection(nameof(OneAtATime))]
public sealed class TimeZoneTests : IDisposable
{
    private const string Variable = "TZ";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    public static TheoryData<string> Zones => new("Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "America/New_York");

    public void Dispose() => Use(_before);

    [Theory, MemberData(nameof(Zones))]
    public void Times_of_every_kind_come_back(string zone)
    {
        Use(zone);

        Properties.Hold(Times.DateTimes, 2_000, time =>
            Assert.True(Same.Values(time, Stored.Read<NullableItem>(Stored.Of(new NullableItem { DateTime = time })).DateTime), $"{time:O} {time.Kind}"));
    }

    [Theory, MemberData(nameof(Zones))]
    public void The_first_and_the_last_local_time_come_back(string zone)
    {
        Use(zone);

        foreach (DateTime time in (DateTime[])[DateTime.MinValue, DateTime.MaxValue])
        {
            DateTime local = DateTime.SpecifyKind(time, DateTimeKind.Local);

            Assert.True(Same.Values(local, Stored.Read<NullableItem>(Stored.Of(new NullableItem { DateTime = local })).DateTime));
        }
    }

    [Fact]
    public void The_hour_that_a_clock_shows_twice_keeps_its_offset()
    {
        Use("Europe/Berlin");
        DateTime first = new DateTime(2026, 10, 25, 0, 30, 0, DateTimeKind.Utc).ToLocalTime();
        DateTime second = first.ToUniversalTime().AddHours(1).ToLocalTime();

        Assert.Equal(first, second);
        Assert.Equal("""{"DateTime":{"S":"2026-10-25T02:30:00.0000000+02:00"}}""", Stored.Of(new NullableItem { DateTime = first }));
        Assert.Equal("""{"DateTime":{"S":"2026-10-25T02:30:00.0000000+01:00"}}""", Stored.Of(new NullableItem { DateTime = second }));
        Assert.Equal(0, Stored.Read<NullableItem>("""{"DateTime":{"S":"2026-10-25T02:30:00.0000000+02:00"}}""").DateTime!.Value.ToUniversalTime().Hour);
        Assert.Equal(1, Stored.Read<NullableItem>("""{"DateTime":{"S":"2026-10-25T02:30:00.0000000+01:00"}}""").DateTime!.Value.ToUniversalTime().Hour);
    }

    [Fact]
    public void A_local_time_is_read_as_the_local_time_of_the_reading_machine()
    {
        Use("Europe/Berlin");
        string stored = Stored.Of(new NullableItem { DateTime = new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Local) });

        Use("America/New_York");
        DateTime back = Stored.Read<NullableItem>(stored).DateTime!.Value;

        Assert.True(Same.Values(new DateTime(2026, 7, 1, 6, 0, 0, DateTimeKind.Local), back));
    }

    [Fact]
    public void Times_of_the_SDK_stay_UTC()
    {
        Use("Asia/Kathmandu");

        DateTime back = Stored.Read<NullableItem>("""{"DateTime":{"S":"2024-01-02T03:04:05.678Z"}}""").DateTime!.Value;

        Assert.True(Same.Values(new DateTime(2024, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc), back));
    }

    private static void Use(string? zone)
    {
        Environment.SetEnvironmentVariable(Variable, zone);
        TimeZoneInfo.ClearCachedData();
    }
}
