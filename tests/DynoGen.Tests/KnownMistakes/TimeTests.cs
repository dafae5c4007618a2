using DynoGen.Tests.KnownMistakes.Models;

namespace DynoGen.Tests.KnownMistakes;

/// <summary>Times keep their kind and their last tick, wherever they stand.</summary>
public class TimeTests
{
    public static TheoryData<DateTime> Times => new(
        new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc),
        new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc).AddTicks(1),
        new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Unspecified).AddTicks(9_999_999),
        new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Local).AddTicks(1234567),
        DateTime.MinValue,
        DateTime.MaxValue);

    [Theory, MemberData(nameof(Times))]
    public void As_a_member_and_in_a_list(DateTime time)
    {
        BalanceItem back = Shapes.Converted.ThereAndBack(new BalanceItem { Text = "", Time = time, Times = [time, time] });

        Assert.Equal((time.Ticks, time.Kind), (back.Time!.Value.Ticks, back.Time.Value.Kind));
        Assert.All(back.Times!, element => Assert.Equal((time.Ticks, time.Kind), (element.Ticks, element.Kind)));
    }

    [Theory]
    [InlineData("2026-11-23T10:00:00.000Z")]
    [InlineData("2026-11-23T10:00:00Z")]
    [InlineData("2026-11-23T10:00:00.0000000Z")]
    public void UTC_stays_UTC(string text)
    {
        BalanceItem read = StoredForms.Stored.Read<BalanceItem>($$$"""{"Text":{"S":""},"Whole":{"N":"1"},"Time":{"S":"{{{text}}}"},"Times":{"L":[{"S":"{{{text}}}"}]}}""");

        Assert.Equal((new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc), DateTimeKind.Utc), (read.Time!.Value, read.Time.Value.Kind));
        Assert.Equal(DateTimeKind.Utc, read.Times![0].Kind);
    }
}
