using DynoGen.Tests.Errors;
using DynoGen.Tests.KnownMistakes.Models;
using DynoGen.Tests.StoredForms;

namespace DynoGen.Tests.KnownMistakes;

/// <summary>Empty, NULL, missing and of another type are four things. None of them becomes a default by itself.</summary>
public class EmptyAndMissingTests
{
    [Fact]
    public void Empty_texts_lists_maps_and_bytes_are_kept()
    {
        BalanceItem item = new() { Text = "", MaybeText = "", List = [], Map = [], Bytes = [] };

        string stored = Stored.Of(item);
        BalanceItem back = Stored.Read<BalanceItem>(stored);

        Assert.Equal("""{"Whole":{"N":"0"},"Text":{"S":""},"MaybeText":{"S":""},"List":{"L":[]},"Map":{"M":{}},"Bytes":{"B":""}}""", stored);
        Assert.Equal(("", ""), (back.Text, back.MaybeText));
        Assert.Empty(back.List!);
        Assert.Empty(back.Map!);
        Assert.Empty(back.Bytes!);
    }

    [Fact]
    public void An_empty_set_is_left_out_and_comes_back_empty() =>
        Assert.Empty(Stored.Read<BalanceItem>(Stored.Of(new BalanceItem { Text = "", Set = [] })).Set);

    [Fact]
    public void A_set_of_one_is_a_set() =>
        Assert.Contains("""Set":{"SS":["a"]}""", Stored.Of(new BalanceItem { Text = "", Set = ["a"] }), StringComparison.Ordinal);

    [Fact]
    public void A_list_keeps_its_order_and_its_duplicates()
    {
        string stored = Stored.Of(new BalanceItem { Text = "", List = ["b", "a", "b"] });

        Assert.Contains("""List":{"L":[{"S":"b"},{"S":"a"},{"S":"b"}]}""", stored, StringComparison.Ordinal);
        Assert.Equal(["b", "a", "b"], Stored.Read<BalanceItem>(stored).List!);
    }

    [Fact]
    public void Large_and_repeating_bytes_are_one_binary_value()
    {
        byte[] bytes = new byte[300_000];
        bytes[^1] = 1;

        Amazon.DynamoDBv2.Model.AttributeValue stored = new BalanceItem { Text = "", Bytes = bytes }.ToItem()["Bytes"];

        Assert.Equal(bytes, stored.B.ToArray());
        Assert.Equal(bytes, Shapes.Converted.ThereAndBack(new BalanceItem { Text = "", Bytes = bytes }).Bytes);
    }

    [Theory]
    [InlineData("""{"Text":{"S":"t"}}""", "Whole")]
    [InlineData("""{"Text":{"S":"t"},"Whole":{"NULL":true}}""", "Whole")]
    [InlineData("""{"Whole":{"N":"1"}}""", "Text")]
    [InlineData("""{"Whole":{"N":"1"},"Text":{"NULL":true}}""", "Text")]
    [InlineData("""{"Whole":{"S":"1"},"Text":{"S":"t"}}""", "Whole")]
    [InlineData("""{"Whole":{"N":"1"},"Text":{"N":"1"}}""", "Text")]
    public void A_member_that_must_be_there_gets_no_default(string stored, string path) =>
        Assert.Equal(path, Assert.Throws<DynamoSerializationException>(() => Stored.Read<BalanceItem>(stored)).AttributePath);

    [Theory]
    [InlineData("""{"Whole":{"N":"1"},"Text":{"S":"t"}}""")]
    [InlineData("""{"Whole":{"N":"1"},"Text":{"S":"t"},"MaybeWhole":{"NULL":true},"MaybeText":{"NULL":true},"Ratio":{"NULL":true},"List":{"NULL":true},"Bytes":{"NULL":true}}""")]
    public void Missing_and_NULL_are_null_where_null_may_be(string stored)
    {
        BalanceItem read = Stored.Read<BalanceItem>(stored);

        Assert.Equal((null, null, null), (read.MaybeWhole, read.MaybeText, read.Ratio));
        Assert.Null(read.List);
        Assert.Null(read.Bytes);
    }

    [Theory]
    [InlineData("MaybeWhole", "S", "many")]
    [InlineData("MaybeText", "N", "1234")]
    [InlineData("Ratio", "S", "much")]
    public void Another_type_is_no_null(string member, string type, string value) => Failure.OnRead<BalanceItem>(
        member, $$$"""{"Id":{"S":"id"},"Whole":{"N":"1"},"Text":{"S":"t"},"{{{member}}}":{"{{{type}}}":"{{{value}}}"}}""", value);
}
