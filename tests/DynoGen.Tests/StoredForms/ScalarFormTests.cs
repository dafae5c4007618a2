using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.RoundTrips;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.StoredForms;

/// <summary>The exact text of every scalar in DynamoDB, which is the same under every culture and is read back to the same value.</summary>
public class ScalarFormTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory, MemberData(nameof(CultureNames))]
    public void Text_is_an_S(string culture) => Cultures.Run(culture, () =>
    {
        IsStored(new() { String = "" }, """{"String":{"S":""}}""");
        IsStored(new() { String = "Iıİi 日本" }, """{"String":{"S":"Iıİi 日本"}}""");
        IsStored(new() { Guid = new Guid("0F8FAD5B-D9CB-469F-A165-70867728950E") }, """{"Guid":{"S":"0f8fad5b-d9cb-469f-a165-70867728950e"}}""");
    });

    [Theory, MemberData(nameof(CultureNames))]
    public void Truth_is_a_BOOL(string culture) => Cultures.Run(culture, () =>
    {
        IsStored(new() { Boolean = true }, """{"Boolean":{"BOOL":true}}""");
        IsStored(new() { Boolean = false }, """{"Boolean":{"BOOL":false}}""");
    });

    [Theory, MemberData(nameof(CultureNames))]
    public void Integers_are_an_N(string culture) => Cultures.Run(culture, () =>
    {
        IsStored(new() { Byte = 255 }, """{"Byte":{"N":"255"}}""");
        IsStored(new() { SByte = -128 }, """{"SByte":{"N":"-128"}}""");
        IsStored(new() { Int16 = -32768 }, """{"Int16":{"N":"-32768"}}""");
        IsStored(new() { UInt16 = 65535 }, """{"UInt16":{"N":"65535"}}""");
        IsStored(new() { Int32 = -1234567 }, """{"Int32":{"N":"-1234567"}}""");
        IsStored(new() { UInt32 = 4294967295 }, """{"UInt32":{"N":"4294967295"}}""");
        IsStored(new() { Int64 = long.MinValue }, """{"Int64":{"N":"-9223372036854775808"}}""");
        IsStored(new() { UInt64 = ulong.MaxValue }, """{"UInt64":{"N":"18446744073709551615"}}""");
    });

    [Theory, MemberData(nameof(CultureNames))]
    public void Floating_point_numbers_are_an_N_of_the_fewest_digits(string culture) => Cultures.Run(culture, () =>
    {
        IsStored(new() { Single = 0.1f }, """{"Single":{"N":"0.1"}}""");
        IsStored(new() { Single = float.MaxValue }, """{"Single":{"N":"3.4028235E+38"}}""");
        IsStored(new() { Double = 0.1 }, """{"Double":{"N":"0.1"}}""");
        IsStored(new() { Double = -1.5 }, """{"Double":{"N":"-1.5"}}""");
        IsStored(new() { Double = 1E+125 }, """{"Double":{"N":"1E+125"}}""");
        IsStored(new() { Double = -0.0 }, """{"Double":{"N":"0"}}""");
    });

    [Theory, MemberData(nameof(CultureNames))]
    public void Decimals_are_an_N(string culture) => Cultures.Run(culture, () =>
    {
        IsStored(new() { Decimal = 1.5m }, """{"Decimal":{"N":"1.5"}}""");
        IsStored(new() { Decimal = -1234567.89m }, """{"Decimal":{"N":"-1234567.89"}}""");
        IsStored(new() { Decimal = decimal.MaxValue }, """{"Decimal":{"N":"79228162514264337593543950335"}}""");
        IsStored(new() { Decimal = 0.0000000000000000000000000001m }, """{"Decimal":{"N":"0.0000000000000000000000000001"}}""");
    });

    [Theory, MemberData(nameof(CultureNames))]
    public void Dates_are_an_S_of_ISO_8601_with_ticks_kind_and_offset(string culture) => Cultures.Run(culture, () =>
    {
        DateTime time = new DateTime(2026, 11, 23, 13, 5, 7).AddTicks(1234567);
        IsStored(new() { DateTime = DateTime.SpecifyKind(time, DateTimeKind.Utc) }, """{"DateTime":{"S":"2026-11-23T13:05:07.1234567Z"}}""");
        IsStored(new() { DateTime = time }, """{"DateTime":{"S":"2026-11-23T13:05:07.1234567"}}""");
        IsStored(
            new() { DateTimeOffset = new DateTimeOffset(time, new TimeSpan(-3, -30, 0)) },
            """{"DateTimeOffset":{"S":"2026-11-23T13:05:07.1234567-03:30"}}""");
        IsStored(new() { DateTimeOffset = DateTimeOffset.UnixEpoch }, """{"DateTimeOffset":{"S":"1970-01-01T00:00:00.0000000+00:00"}}""");
        IsStored(new() { DateOnly = new DateOnly(987, 1, 2) }, """{"DateOnly":{"S":"0987-01-02"}}""");
        IsStored(new() { TimeOnly = new TimeOnly(9, 5) }, """{"TimeOnly":{"S":"09:05:00.0000000"}}""");
    });

    [Theory, MemberData(nameof(CultureNames))]
    public void Durations_are_an_N_of_seconds(string culture) => Cultures.Run(culture, () =>
    {
        IsStored(new() { TimeSpan = TimeSpan.FromMinutes(90) }, """{"TimeSpan":{"N":"5400"}}""");
        IsStored(new() { TimeSpan = TimeSpan.FromTicks(-1) }, """{"TimeSpan":{"N":"-0.0000001"}}""");
        IsStored(new() { TimeSpan = TimeSpan.MaxValue }, """{"TimeSpan":{"N":"922337203685.4775807"}}""");
    });

    [Theory, MemberData(nameof(CultureNames))]
    public void Enums_are_the_N_of_their_number(string culture) => Cultures.Run(culture, () =>
    {
        IsStored(new() { Season = Season.Spring }, """{"Season":{"N":"2"}}""");
        IsStored(new() { Season = Season.Autumn }, """{"Season":{"N":"-4"}}""");
        IsStored(new() { Season = (Season)99 }, """{"Season":{"N":"99"}}""");
    });

    [Fact]
    public void Enums_keep_all_bits_of_their_underlying_type()
    {
        EnumItem item = new() { Int64 = Int64Level.Low, UInt64 = UInt64Level.High, Flags = Permissions.Read | Permissions.Delete };

        string stored = Stored.Of(item);

        Assert.Contains("\"Int64\":{\"N\":\"-9223372036854775808\"}", stored, StringComparison.Ordinal);
        Assert.Contains("\"UInt64\":{\"N\":\"18446744073709551615\"}", stored, StringComparison.Ordinal);
        Assert.Contains("\"Flags\":{\"N\":\"5\"}", stored, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(CultureNames))]
    public void Bytes_are_a_B(string culture) => Cultures.Run(culture, () =>
    {
        IsStored(new() { Binary = [1, 2, 255] }, """{"Binary":{"B":"AQL/"}}""");
        IsStored(new() { Binary = [] }, """{"Binary":{"B":""}}""");
    });

    [Fact]
    public void Large_bytes_are_kept_whole()
    {
        byte[] large = new byte[300_000];
        Random.Shared.NextBytes(large);

        Assert.Equal(large, BothForms.Read<NullableItem>(BothForms.Write(new NullableItem { Binary = large })).Binary);
    }

    [Fact]
    public void Texts_of_UTC_times_sort_in_time_order()
    {
        DateTime[] times = [DateTime.MinValue, DateTime.UnixEpoch, DateTime.UnixEpoch.AddTicks(1), DateTime.UnixEpoch.AddSeconds(1), DateTime.MaxValue];

        string[] stored = [.. times.Select(time => BothForms.Write(new NullableItem { DateTime = DateTime.SpecifyKind(time, DateTimeKind.Utc) })["DateTime"].S)];

        Assert.Equal(stored.Order(StringComparer.Ordinal), stored);
    }

    private static void IsStored(NullableItem item, string stored)
    {
        Assert.Equal(stored, Stored.Of(item));
        Same.Properties(item, Stored.Read<NullableItem>(stored));
    }
}
