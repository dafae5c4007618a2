using DynoGen.Tests.KnownMistakes.Models;
using DynoGen.Tests.Tables;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.KnownMistakes;

/// <summary>A decimal comma, another minus sign, points in times, another calendar: none of them reaches what is stored or read.</summary>
public class CultureTests
{
    private const string Stored =
        """{"Account":{"N":"-1234.5"},"At":{"S":"2026-01-02T03:04:05.0060000Z"},"Ratio":{"N":"-1.5"},"Rate":{"N":"0.1"},"Half":{"N":"-2.5"},"Amount":{"N":"2.25"},"Count":{"N":"-1234567"},"Duration":{"N":"-0.25"},"Offset":{"S":"2026-01-02T03:04:05.0060000+03:30"},"Day":{"S":"2026-01-02"},"Time":{"S":"03:04:05.0060000"},"Doubles":{"NS":["1.5","-2.5"]},"Decimals":{"NS":["1.5","-0.01"]},"Days":{"SS":["2026-01-02"]},"Row":{"L":[{"N":"1.5"},{"NULL":true}]},"Times":{"L":[{"S":"2026-01-02T03:04:05.0060000Z"}]},"ByAmount":{"M":{"-1.5":{"N":"2.5"}}},"ByTime":{"M":{"03:04:05.0060000":{"N":"-1"}}},"Any":{"L":[{"N":"-1.5"},{"N":"2.25"}]}}""";

    private static readonly DateTime At = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc).AddMilliseconds(6);

    [Theory, MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Numbers_and_times_are_written_the_same_everywhere(string culture) =>
        Cultures.Run(culture, () => Assert.Equal(Stored, Shapes.Converted.ToJson(Item())));

    [Theory, MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Numbers_and_times_are_read_the_same_everywhere(string culture) => Cultures.Run(culture, () =>
    {
        LedgerItem read = Shapes.Converted.FromJson<LedgerItem>(Stored);

        Assert.Equal((-1.5, 0.1f, (Half)(-2.5), 2.25m, -1234567L), (read.Ratio, read.Rate, read.Half, read.Amount, read.Count));
        Assert.Equal((At, DateTimeKind.Utc, TimeSpan.FromSeconds(-0.25)), (read.At, read.At.Kind, read.Duration));
        Assert.Equal([1.5, -2.5], read.Doubles);
        Assert.Equal([1.5m, -0.01m], read.Decimals);
        Assert.Equal(2.5f, read.ByAmount[-1.5m]);
        Assert.Equal(new List<object?> { -1.5m, 2.25m }, read.Any);
        Assert.Equal(Stored, Shapes.Converted.ToJson(read));
    });

    [Theory, MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void A_number_with_a_comma_is_no_number_anywhere(string culture) => Cultures.Run(
        culture,
        () => Assert.Equal(
            "Ratio",
            Assert.Throws<DynamoSerializationException>(
                () => Shapes.Converted.FromJson<LedgerItem>(Stored.Replace("-1.5", "-1,5", StringComparison.Ordinal))).AttributePath));

    [Theory, MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Keys_are_sent_the_same_everywhere(string culture) => Cultures.Run(culture, () =>
    {
        using RecordingClient client = new();
        client.Respond(new Amazon.DynamoDBv2.Model.GetItemResponse(), new Amazon.DynamoDBv2.Model.QueryResponse());
        DynamoTable<LedgerItem> table = new(client);

        table.GetAsync(-1234.5m, At).GetAwaiter().GetResult();
        table.Query(-1234.5m).ToListAsync().GetAwaiter().GetResult();

        Assert.Contains("""{"Account":{"N":"-1234.5"},"At":{"S":"2026-01-02T03:04:05.0060000Z"}}""", client.SentJson.First(), StringComparison.Ordinal);
        Assert.Contains("""{":pk":{"N":"-1234.5"}}""", client.SentJson.Last(), StringComparison.Ordinal);
    });

    private static LedgerItem Item() => new()
    {
        Account = -1234.5m,
        At = At,
        Ratio = -1.5,
        Rate = 0.1f,
        Half = (Half)(-2.5),
        Amount = 2.25m,
        Count = -1234567,
        Duration = TimeSpan.FromSeconds(-0.25),
        Offset = new DateTimeOffset(DateTime.SpecifyKind(At, DateTimeKind.Unspecified), TimeSpan.FromHours(3.5)),
        Day = DateOnly.FromDateTime(At),
        Time = TimeOnly.FromDateTime(At),
        Doubles = [1.5, -2.5],
        Decimals = [1.5m, -0.01m],
        Days = [DateOnly.FromDateTime(At)],
        Row = [1.5, null],
        Times = [At],
        ByAmount = new() { [-1.5m] = 2.5f },
        ByTime = new() { [TimeOnly.FromDateTime(At)] = -1 },
        Any = new object[] { -1.5, 2.25m },
    };
}
