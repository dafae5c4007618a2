using DynoGen.Tests.Models.Types;

namespace DynoGen.Tests.StoredForms;

/// <summary>Null, NULL, absent and empty: what is written for them, and what members are then.</summary>
public class AbsentMemberTests
{
    private const string Nothing = "{}";

    [Fact]
    public void Null_members_are_left_out() => Assert.Equal(Nothing, Stored.Of(new NullableItem()));

    [Fact]
    public void Absent_nullable_members_are_null()
    {
        NullableItem item = Stored.Read<NullableItem>(Nothing);

        Assert.Null(item.String);
        Assert.Null(item.Int32);
        Assert.Null(item.DateTime);
        Assert.Null(item.Season);
        Assert.Null(item.Binary);
    }

    [Fact]
    public void NULL_is_null_in_nullable_members()
    {
        NullableItem item = Stored.Read<NullableItem>("""{"String":{"NULL":true},"Int32":{"NULL":true},"Season":{"NULL":true},"Binary":{"NULL":true}}""");

        Assert.Null(item.String);
        Assert.Null(item.Int32);
        Assert.Null(item.Season);
        Assert.Null(item.Binary);
    }

    [Fact]
    public void Absent_members_keep_their_defaults()
    {
        DefaultsItem item = Stored.Read<DefaultsItem>(Nothing);

        Assert.Equal("text", item.Text);
        Assert.Equal("maybe", item.MaybeText);
        Assert.Equal(42, item.Number);
        Assert.Equal(43, item.MaybeNumber);
        Assert.Equal(Season.Summer, item.Season);
        Assert.Equal(new DateOnly(2026, 11, 23), item.Day);
        Assert.Equal([1, 2], item.Numbers);
        Assert.Equal(1, item.Counts!["one"]);
        Assert.Empty(item.NoTags);
        Assert.Equal(["default"], item.Tags);
        Assert.Equal([7], item.MaybeSizes);
        Assert.Equal([1, 2, 3], item.Picture);
    }

    [Fact]
    public void NULL_in_members_that_are_not_nullable_is_as_if_it_were_absent()
    {
        DefaultsItem item = Stored.Read<DefaultsItem>(
            """{"Text":{"NULL":true},"Number":{"NULL":true},"Season":{"NULL":true},"Numbers":{"NULL":true},"NoTags":{"NULL":true},"Tags":{"NULL":true}}""");

        Assert.Equal("text", item.Text);
        Assert.Equal(42, item.Number);
        Assert.Equal(Season.Summer, item.Season);
        Assert.Equal([1, 2], item.Numbers);
        Assert.Empty(item.NoTags);
        Assert.Equal(["default"], item.Tags);
    }

    [Fact]
    public void Nulls_that_would_come_back_as_a_default_are_written_as_NULL()
    {
        DefaultsItem item = new() { MaybeText = null, MaybeNumber = null, Day = null, Counts = null, MaybeSizes = null, Picture = null };

        string stored = Stored.Of(item);
        DefaultsItem back = Stored.Read<DefaultsItem>(stored);

        Assert.Contains("\"MaybeText\":{\"NULL\":true},", stored, StringComparison.Ordinal);
        Assert.Null(back.MaybeText);
        Assert.Null(back.MaybeNumber);
        Assert.Null(back.Day);
        Assert.Null(back.Counts);
        Assert.Null(back.MaybeSizes);
        Assert.Null(back.Picture);
    }

    [Fact]
    public void Empty_sets_come_back_empty_whatever_the_default()
    {
        DefaultsItem item = new() { NoTags = [], Tags = [], MaybeSizes = [] };

        string stored = Stored.Of(item);
        DefaultsItem back = Stored.Read<DefaultsItem>(stored);

        Assert.DoesNotContain("\"NoTags\"", stored, StringComparison.Ordinal);
        Assert.Empty(back.NoTags);
        Assert.Empty(back.Tags);
        Assert.Empty(back.MaybeSizes!);
    }

    [Fact]
    public void Empty_text_bytes_lists_and_maps_are_kept_and_empty_sets_are_left_out()
    {
        EmptyItem item = new()
        {
            Text = "", MaybeText = "", Bytes = [], MaybeBytes = [], Array = [], MaybeArray = [], List = [], MaybeList = [], Map = [], MaybeMap = [],
            Texts = [], MaybeTexts = [], Numbers = [], Binaries = [],
        };

        Assert.Equal(
            """{"Text":{"S":""},"MaybeText":{"S":""},"Bytes":{"B":""},"MaybeBytes":{"B":""},"Array":{"L":[]},"MaybeArray":{"L":[]},"List":{"L":[]},"MaybeList":{"L":[]},"Map":{"M":{}},"MaybeMap":{"M":{}}}""",
            Stored.Of(item));
    }

    [Fact]
    public void Empty_text_bytes_lists_maps_and_sets_come_back_empty()
    {
        EmptyItem item = Stored.Read<EmptyItem>(
            """{"Text":{"S":""},"MaybeText":{"S":""},"Bytes":{"B":""},"MaybeBytes":{"B":""},"Array":{"L":[]},"MaybeArray":{"L":[]},"List":{"L":[]},"MaybeList":{"L":[]},"Map":{"M":{}},"MaybeMap":{"M":{}}}""");

        Assert.Equal("", item.Text);
        Assert.Equal("", item.MaybeText);
        Assert.Empty(item.Bytes);
        Assert.Empty(item.MaybeBytes!);
        Assert.Empty(item.Array);
        Assert.Empty(item.MaybeArray!);
        Assert.Empty(item.List);
        Assert.Empty(item.MaybeList!);
        Assert.Empty(item.Map);
        Assert.Empty(item.MaybeMap!);
        Assert.Empty(item.Texts);
        Assert.Empty(item.Numbers);
        Assert.Empty(item.Binaries);
        Assert.Null(item.MaybeTexts);
    }

    [Fact]
    public void Absent_members_without_default_are_named_in_one_error()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Stored.Read<EmptyItem>("""{"Text":{"S":""},"List":{"NULL":true}}"""));

        Assert.Equal("EmptyItem", error.ItemType);
        Assert.Equal(["Bytes", "Array", "List", "Map"], error.Problems.Select(problem => problem.AttributePath));
    }

    [Fact]
    public void One_absent_member_without_default_is_the_path_of_the_error()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => Stored.Read<EmptyItem>("""{"Text":{"S":""},"List":{"L":[]},"Bytes":{"B":""},"Array":{"L":[]}}"""));

        Assert.Equal("Map", error.AttributePath);
        Assert.Equal("EmptyItem.Map: the attribute is missing, and its member is neither nullable nor has a default.", error.Message);
        Assert.Null(error.OffendingValue);
    }

    [Fact]
    public void Each_read_makes_defaults_of_its_own()
    {
        DefaultsItem first = Stored.Read<DefaultsItem>(Nothing), second = Stored.Read<DefaultsItem>(Nothing);

        Assert.NotSame(first.Numbers, second.Numbers);
        Assert.NotSame(first.Counts, second.Counts);
    }
}
