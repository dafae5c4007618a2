using System.Globalization;
using System.Numerics;
using DynoGen.Tests.Errors;
using DynoGen.Tests.KnownMistakes.Models;
using StoredItem = DynoGen.Tests.StoredForms.Stored;

namespace DynoGen.Tests.KnownMistakes;

/// <summary>Numbers that are easily cut, rounded, or sent though DynamoDB has no such number.</summary>
public class NumberTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.Epsilon)]
    [InlineData(1E+126)]
    public void NaN_infinity_and_numbers_out_of_range_are_not_written(double value) =>
        Failure.OnWrite("Ratio", new BalanceItem { Text = "", Ratio = value }, value);

    [Theory]
    [InlineData(-0.0, "0")]
    [InlineData(1E+125, "1E+125")]
    [InlineData(1E-130, "1E-130")]
    [InlineData(0.1, "0.1")]
    public void Numbers_at_the_edges_are_written_with_the_fewest_digits(double value, string stored)
    {
        string json = StoredItem.Of(new BalanceItem { Text = "", Ratio = value });

        Assert.Contains($$$"""Ratio":{"N":"{{{stored}}}"}""", json, StringComparison.Ordinal);
        Assert.Equal(value, StoredItem.Read<BalanceItem>(json).Ratio);
    }

    [Fact]
    public void The_largest_decimals_come_back_to_the_digit()
    {
        foreach (decimal value in new[] { decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m })
        {
            Assert.Equal(value, There(new() { Text = "", Amount = value }).Amount);
        }
    }

    [Fact]
    public void Numbers_of_38_digits_come_back_to_the_digit()
    {
        BigInteger value = BigInteger.Parse("98765432109876543210987654321098765432", CultureInfo.InvariantCulture);

        Assert.Equal(value, There(new() { Text = "", Big = value }).Big);
        Assert.Equal((Int128)value, There(new() { Text = "", Wide = (Int128)value }).Wide);
        Failure.OnWrite("Big", new BalanceItem { Text = "", Big = value * 10 + 1 }, value * 10 + 1);
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("2147483648")]
    [InlineData("1E+10")]
    [InlineData("0.1E+0")]
    public void A_number_that_is_no_int_is_not_cut_to_one(string number) =>
        Failure.OnRead<BalanceItem>("Whole", $$$"""{"Id":{"S":"id"},"Text":{"S":""},"Whole":{"N":"{{{number}}}"}}""", number);

    [Theory]
    [InlineData("1E+3", 1000)]
    [InlineData("12.0", 12)]
    [InlineData("1.5E+1", 15)]
    public void An_int_in_another_spelling_is_that_int(string number, int value) =>
        Assert.Equal(value, StoredItem.Read<BalanceItem>($$$"""{"Text":{"S":""},"Whole":{"N":"{{{number}}}"}}""").Whole);

    [Fact]
    public void More_digits_than_a_decimal_has_are_not_cut() =>
        Failure.OnRead<BalanceItem>(
            "Amount", """{"Id":{"S":"id"},"Text":{"S":""},"Whole":{"N":"1"},"Amount":{"N":"1.00000000000000000000000000000000001"}}""", "1.00000000000000000000000000000000001");

    private static BalanceItem There(BalanceItem item) => Shapes.Converted.ThereAndBack(item);
}
