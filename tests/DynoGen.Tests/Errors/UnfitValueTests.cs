using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.Errors;

/// <summary>Values of the right DynamoDB type that their member cannot hold exactly: nothing is cut, rounded or made up.</summary>
public class UnfitValueTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory]
    [InlineData("12.5")]
    [InlineData("0.1")]
    [InlineData("1E-1")]
    [InlineData("1E+400")]
    [InlineData("1E+99999999999")]
    [InlineData("1E-99999999999")]
    [InlineData("100000000000000000000000000000000000000")]
    [InlineData("-100000000000000000000000000000000000000")]
    [InlineData("1,5")]
    [InlineData("1.000,5")]
    [InlineData("1 000")]
    [InlineData("0x10")]
    [InlineData("(5)")]
    [InlineData("٣")]
    [InlineData("−5")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("ten")]
    [InlineData("")]
    public void Integers_refuse_what_is_not_whole_or_no_number(string number)
    {
        foreach (string name in (string[])["Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Season"])
        {
            Refuses(name, "N", number);
        }
    }

    [Theory]
    [InlineData("Byte", "256")]
    [InlineData("Byte", "-1")]
    [InlineData("SByte", "128")]
    [InlineData("SByte", "-129")]
    [InlineData("Int16", "32768")]
    [InlineData("Int16", "-32769")]
    [InlineData("UInt16", "65536")]
    [InlineData("UInt16", "-1")]
    [InlineData("Int32", "2147483648")]
    [InlineData("Int32", "-2147483649")]
    [InlineData("UInt32", "4294967296")]
    [InlineData("UInt32", "-1")]
    [InlineData("Int64", "9223372036854775808")]
    [InlineData("Int64", "-9223372036854775809")]
    [InlineData("UInt64", "18446744073709551616")]
    [InlineData("UInt64", "-1")]
    [InlineData("Season", "2147483648")]
    [InlineData("Single", "3.5E+38")]
    [InlineData("Single", "1E-60")]
    [InlineData("Decimal", "79228162514264337593543950336")]
    [InlineData("Decimal", "1E+29")]
    [InlineData("TimeSpan", "922337203685.4775808")]
    [InlineData("TimeSpan", "-922337203685.4775809")]
    [InlineData("TimeSpan", "1E+20")]
    public void Numbers_outside_the_range_of_their_member_are_refused(string name, string number) => Refuses(name, "N", number);

    [Theory]
    [InlineData("Byte")]
    [InlineData("SByte")]
    [InlineData("Int16")]
    [InlineData("UInt16")]
    [InlineData("Int32")]
    [InlineData("UInt32")]
    [InlineData("Int64")]
    [InlineData("UInt64")]
    public void Enums_refuse_numbers_outside_the_range_of_their_underlying_type(string name)
    {
        string number = "18446744073709551616";
        var item = BothForms.Write(new EnumItem());
        item[name] = new() { N = number };

        Failure.Check<EnumItem>(name, number, () => BothForms.Read<EnumItem>(item));
    }

    [Theory]
    [InlineData("7.92281625142643375935439503355")]
    [InlineData("0.12345678901234567890123456789012345678")]
    [InlineData("12345678901234567890123456789.5")]
    [InlineData("1234567890123456789012345678901E-3")]
    [InlineData("1E-29")]
    [InlineData("0.00000000000000000000000000000000000001")]
    [InlineData("1E-99999999999")]
    [InlineData("1,5")]
    [InlineData("")]
    public void Decimals_refuse_what_they_would_have_to_round(string number) => Refuses("Decimal", "N", number);

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("1E+400")]
    [InlineData("1,5")]
    [InlineData("1e")]
    [InlineData("")]
    public void Floating_point_members_refuse_what_is_no_number(string number)
    {
        Refuses("Single", "N", number);
        Refuses("Double", "N", number);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("-1")]
    [InlineData("0.0")]
    [InlineData("true")]
    public void A_BOOL_is_only_the_N_0_or_1(string number) => Refuses("Boolean", "N", number);

    [Theory]
    [InlineData("spring")]
    [InlineData("Spring ")]
    [InlineData("Fall")]
    [InlineData("Winter, Spring")]
    [InlineData("")]
    public void Enums_refuse_unknown_names(string name) => Refuses("Season", "S", name);

    [Theory]
    [InlineData("""{"M":{}}""")]
    [InlineData("""{"M":{"value":{"N":"2"}}}""")]
    [InlineData("""{"M":{"value__":{"S":"two"}}}""")]
    public void Enums_refuse_other_maps_than_that_of_the_SDK(string stored)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => StoredForms.Stored.Read<NullableItem>($$"""{"Season":{{stored}}}"""));

        Assert.StartsWith("Season", error.AttributePath, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(CultureNames))]
    public void Texts_that_are_no_date_time_or_Guid_are_refused(string culture) => Cultures.Run(culture, () =>
    {
        foreach (string text in (string[])["", "today", "23.11.2026", "11/23/2026", "2026-11-23T25:00:00Z", "2026-02-30", "1448-06-13T", "٢٠٢٦-١١-٢٣"])
        {
            Refuses("DateTime", "S", text);
            Refuses("DateTimeOffset", "S", text);
            Refuses("DateOnly", "S", text);
            Refuses("TimeOnly", "S", text);
            Refuses("Guid", "S", text);
        }

        Refuses("DateOnly", "S", "2026-11-23T00:00:00Z");
        Refuses("TimeOnly", "S", "24:00:00");
        Refuses("TimeOnly", "S", "12.30.00");
        Refuses("TimeSpan", "S", "90 minutes");
        Refuses("TimeSpan", "N", "0.00000001");
        Refuses("DateTimeOffset", "S", "2026-11-23T10:00:00+15:00");
    });

    [Fact]
    public void Times_of_more_digits_than_ticks_are_refused()
    {
        Refuses("DateTime", "S", "2026-11-23T10:00:00.12345678Z");
        Refuses("TimeOnly", "S", "10:00:00.12345678");
    }

    // Both as a member and as an element of a set or list.
    private static void Refuses(string name, string type, string text)
    {
        string json = $$"""{"{{type}}":"{{text}}"}""";
        DynamoSerializationException error = Failure.OnRead<NullableItem>(name, $$$"""{"Id":{"S":"id"},"{{{name}}}":{{{json}}}}""", text);
        if (name != "Boolean" && type != "M")
        {
            Failure.OnRead<ListItem>(name + "[0]", $$$"""{"Id":{"S":"id"},"{{{name}}}":{"L":[{{{json}}}]}}""", text);
            Failure.OnRead<SetItem>(name + "[0]", $$$"""{"Id":{"S":"id"},"{{{name}}}":{"{{{type}}}S":["{{{text}}}"]}}""", text);
            Failure.OnRead<DictionaryItem>(name + ".a.b", "{\"Id\":{\"S\":\"id\"},\"" + name + "\":{\"M\":{\"a.b\":" + json + "}}}", text);
        }

        Assert.Contains(type, error.Message, StringComparison.Ordinal);
    }
}
