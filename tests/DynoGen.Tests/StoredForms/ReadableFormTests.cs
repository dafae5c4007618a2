using System.Globalization;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.RoundTrips;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.StoredForms;

/// <summary>Forms that DynoGen does not write itself but reads: those of the AWS SDK's object model, and other spellings of one value.</summary>
public class ReadableFormTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    public void A_BOOL_may_be_an_N_as_the_first_schema_of_the_SDK_wrote_it(string number, bool expected) =>
        Assert.Equal(expected, Stored.Read<NullableItem>($$$"""{"Boolean":{"N":"{{{number}}}"}}""").Boolean);

    [Fact]
    public void Lists_and_arrays_may_be_sets_as_the_first_schema_of_the_SDK_wrote_them()
    {
        RowItem item = Stored.Read<RowItem>(
            """
            {"Texts":{"SS":["a","b"]},"Numbers":{"NS":["2","1"]},"SmallNumbers":{"NS":["7"]},"Flags":{"NS":["1","0"]},
             "Times":{"SS":["2024-01-02T03:04:05.678Z"]},"Pictures":{"BS":["AQI=","Aw=="]},"MaybeNumbers":{"NS":["5"]}}
            """);

        Assert.Equal(["a", "b"], item.Texts);
        Assert.Equal([2, 1], item.Numbers);
        Assert.Equal([7], item.SmallNumbers);
        Assert.Equal([true, false], item.Flags!);
        Assert.Equal([new DateTime(2024, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc)], item.Times);
        Assert.Equal([[1, 2], [3]], item.Pictures);
        Assert.Equal([5], item.MaybeNumbers);
    }

    [Fact]
    public void Sets_may_be_lists_as_the_SDK_writes_some_of_them()
    {
        SetsItem item = Stored.Read<SetsItem>(
            """
            {"Texts":{"L":[{"S":"a"},{"S":"b"}]},"Numbers":{"L":[{"N":"1.5"},{"N":"2"}]},"Dates":{"L":[{"S":"2026-01-02"}]},
             "Seasons":{"L":[{"N":"1"},{"S":"Summer"}]},"Binaries":{"L":[{"B":"AQ=="}]}}
            """);

        Assert.Equal(["a", "b"], item.Texts);
        Assert.Equal([1.5m, 2], item.Numbers);
        Assert.Equal([new DateOnly(2026, 1, 2)], item.Dates);
        Assert.Equal([Season.Winter, Season.Summer], item.Seasons);
        Assert.Equal([1], Assert.Single(item.Binaries));
    }

    [Theory, MemberData(nameof(CultureNames))]
    public void Times_of_fewer_digits_are_read(string culture) => Cultures.Run(culture, () =>
    {
        DateTime time = new(2024, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc);
        Reads(item => item.DateTime, "DateTime", "2024-01-02T03:04:05.678Z", time);
        Reads(item => item.DateTime, "DateTime", "2024-01-02T03:04:05Z", time.AddMilliseconds(-678));
        Reads(item => item.DateTime, "DateTime", "2024-01-02T03:04:05.678", DateTime.SpecifyKind(time, DateTimeKind.Unspecified));
        Reads(item => item.DateTime, "DateTime", "2024-01-02", new DateTime(2024, 1, 2));
        Reads(item => item.DateTimeOffset, "DateTimeOffset", "2024-01-02T03:04:05.678Z", new DateTimeOffset(time));
        Reads(item => item.DateTimeOffset, "DateTimeOffset", "2024-01-02T03:04:05+05:45", new DateTimeOffset(2024, 1, 2, 3, 4, 5, new TimeSpan(5, 45, 0)));
        Reads(item => item.TimeOnly, "TimeOnly", "03:04:05.678", new TimeOnly(3, 4, 5, 678));
        Reads(item => item.TimeOnly, "TimeOnly", "03:04:05", new TimeOnly(3, 4, 5));
        Reads(item => item.TimeOnly, "TimeOnly", "03:04", new TimeOnly(3, 4));
        Reads(item => item.TimeSpan, "TimeSpan", "1.02:03:04.5000000", new TimeSpan(1, 2, 3, 4, 500));
    });

    [Theory]
    [InlineData("""{"Season":{"N":"2"}}""")]
    [InlineData("""{"Season":{"S":"Spring"}}""")]
    [InlineData("""{"Season":{"M":{"value__":{"N":"2"}}}}""")]
    public void An_enum_may_be_its_number_its_name_or_what_the_SDK_makes_of_a_nullable_one(string stored) =>
        Assert.Equal(Season.Spring, Stored.Read<NullableItem>(stored).Season);

    [Theory]
    [InlineData("{0F8FAD5B-D9CB-469F-A165-70867728950E}")]
    [InlineData("0f8fad5bd9cb469fa16570867728950e")]
    public void A_Guid_may_have_any_of_its_formats(string text) =>
        Reads(item => item.Guid, "Guid", text, new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"));

    [Theory]
    [InlineData("1E+3", 1000)]
    [InlineData("1e3", 1000)]
    [InlineData("1000.0", 1000)]
    [InlineData("1000.00e0", 1000)]
    [InlineData("-0", 0)]
    [InlineData("0E10", 0)]
    [InlineData("+7", 7)]
    [InlineData("007", 7)]
    public void An_integer_may_be_spelled_in_any_way_that_is_whole(string number, int expected)
    {
        NullableItem item = Stored.Read<NullableItem>($$$"""{"Int32":{"N":"{{{number}}}"},"Int64":{"N":"{{{number}}}"},"Int16":{"N":"{{{number}}}"}}""");

        Assert.Equal(expected, item.Int32);
        Assert.Equal(expected, item.Int64);
        Assert.Equal(expected, item.Int16!.Value);
    }

    [Theory]
    [InlineData("1e+20", "100000000000000000000")]
    [InlineData("1.50", "1.5")]
    [InlineData("1E-28", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.10000000000000000000000000000000000000", "0.1")]
    [InlineData("12345678901234567890123456789000E-3", "12345678901234567890123456789")]
    [InlineData("0E-200", "0")]
    [InlineData("-0.0", "0")]
    public void A_decimal_may_be_spelled_in_any_way_that_it_holds_exactly(string number, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Stored.Read<NullableItem>($$$"""{"Decimal":{"N":"{{{number}}}"}}""").Decimal);

    [Theory]
    [InlineData("1e-07", 1E-7)]
    [InlineData("1.2345678901234568e+17", 1.2345678901234568E+17)]
    [InlineData("100000000000000000000", 1E+20)]
    [InlineData("0.10000000000000000000000000000000000001", 0.1)]
    [InlineData("1E-130", 1E-130)]
    [InlineData("-0", 0)]
    public void A_double_is_the_one_nearest_to_the_number(string number, double expected) =>
        Assert.Equal(expected, Stored.Read<NullableItem>($$$"""{"Double":{"N":"{{{number}}}"}}""").Double);

    [Fact]
    public void Attributes_that_the_model_does_not_know_are_passed_over()
    {
        NullableItem item = Stored.Read<NullableItem>("""{"$type":{"S":"x"},"Int32":{"N":"1"},"int32":{"S":"other"},"More":{"L":[{"M":{"a":{"BOOL":true}}}]}}""");

        Assert.Equal(1, item.Int32);
    }

    [Fact]
    public void The_order_of_the_attributes_does_not_matter()
    {
        NullableItem expected = new() { String = "s", Int32 = 1, Boolean = true, Decimal = 2.5m };
        var stored = BothForms.Write(expected);

        foreach (int seed in Enumerable.Range(0, 50))
        {
            var shuffled = stored.OrderBy(entry => HashCode.Combine(entry.Key, seed)).ToDictionary(entry => entry.Key, entry => entry.Value);

            Same.Properties(expected, BothForms.Read<NullableItem>(shuffled));
        }
    }

    private static void Reads<T>(Func<NullableItem, T> member, string name, string text, T expected)
    {
        T actual = member(Stored.Read<NullableItem>($$$"""{"{{{name}}}":{"S":"{{{text}}}"}}"""));
        Assert.True(Same.Values(expected, actual), $"{text} was read as {actual}.");
    }
}
