using System.Collections.Frozen;
using System.Collections.Immutable;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Forms;
using DynoGen.Tests.StoredForms;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.Collections;

/// <summary>How sets are stored, and what is refused.</summary>
public class SetFormTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Fact]
    public void Sets_of_scalars_are_an_SS_NS_or_BS()
    {
        string stored = Stored.Of(new SetPartsItem
        {
            Texts = new HashSet<string> { "b", "a" },
            Numbers = [2.50m, -1m],
            Binaries = new byte[][] { [1], [2] }.ToFrozenSet(),
            Uris = new HashSet<Uri> { new("https://example.com/a") },
        });

        Assert.Equal("""{"Texts":{"SS":["b","a"]},"Numbers":{"NS":["-1","2.50"]},"Binaries":{"BS":["AQ==","Ag=="]},"Uris":{"SS":["https://example.com/a"]}}""", stored);
    }

    [Fact]
    public void Sets_of_anything_else_are_an_L()
    {
        SetPartsItem item = new()
        {
            Flags = [true, false],
            Parts = new SequencePart[] { new("a", []) }.ToFrozenSet(),
            Nullables = [2, null, 1],
            NullableTexts = ImmutableHashSet.CreateRange<string?>([null, "a"]),
            Lists = [[1, 2]],
            Tuples = [(2, "b"), (1, "a")],
        };

        string stored = Stored.Of(item);

        Assert.Contains("""{"Flags":{"L":[{"BOOL":true},{"BOOL":false}]},"Parts":{"L":[{"M":{"Name":{"S":"a"},"Numbers":{"L":[]}}}]},"Nullables":{"L":[{"NULL":true},{"N":"1"},{"N":"2"}]},""", stored, StringComparison.Ordinal);
        Assert.Contains(""""Lists":{"L":[{"L":[{"N":"1"},{"N":"2"}]}]},"Tuples":{"L":[{"M":{"Item1":{"N":"1"},"Item2":{"S":"a"}}},{"M":{"Item1":{"N":"2"},"Item2":{"S":"b"}}}]}}"""", stored, StringComparison.Ordinal);
        SetPartsItem read = Stored.Read<SetPartsItem>(stored);
        Assert.Equal([null, 1, 2], read.Nullables!);
        Assert.Equal([(1, "a"), (2, "b")], read.Tuples!);
        Assert.True(read.NullableTexts!.SetEquals([null, "a"]));
        Assert.Equal([1, 2], Assert.Single(read.Lists!));
    }

    [Fact]
    public void Empty_sets_are_left_out_and_come_back_empty()
    {
        EmptySetItem item = new() { Required = new HashSet<string>(), Sorted = [], Filled = new HashSet<int>(), Flags = [] };

        string stored = Stored.Of(item);

        // Left out where an absent attribute comes back as an empty set; an empty L where it would come back as something else.
        Assert.Equal("""{"Filled":{"L":[]},"Flags":{"L":[]}}""", stored);
        SameContents.Properties(item, Stored.Read<EmptySetItem>(stored));
    }

    [Fact]
    public void Sorted_sets_that_come_back_empty_sort_as_the_others_do()
    {
        EmptySetItem read = Stored.Read<EmptySetItem>("{}");

        read.Sorted.UnionWith(["é", "e\u0301", "Z", "a"]);

        Assert.Equal(["Z", "a", "e\u0301", "é"], read.Sorted.ToArray());
    }

    [Theory, MemberData(nameof(CultureNames))]
    public void Sorted_texts_that_a_culture_holds_for_equal_are_all_kept(string culture) => Cultures.Run(culture, () =>
    {
        string[] texts = ["co\u00ADop", "coop", "e\u0301", "é", "\0", ""];

        SetPartsItem read = Stored.Read<SetPartsItem>(Stored.Of(new SetPartsItem { Sorted = new(texts, StringComparer.Ordinal) }));

        Assert.Equal(texts.Order(StringComparer.Ordinal), read.Sorted!);
    });

    [Fact]
    public void A_null_in_a_set_is_an_error()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => BothForms.Write(new SetPartsItem { Texts = new HashSet<string> { "a", null! } }));

        Assert.Equal("Texts", error.AttributePath);
        Assert.Contains("contains null", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, SetPartsItem> Repeating => new()
    {
        { "Binaries", new SetPartsItem { Binaries = new byte[][] { [1, 2], [3], [1, 2] }.ToFrozenSet() } },
        { "MoreBinaries", new SetPartsItem { MoreBinaries = [new byte[] { 4 }, [3], new byte[] { 4 }] } },
        { "Memories", new SetPartsItem { Memories = [new byte[] { 1 }, new byte[] { 1 }] } },
        { "Uris", new SetPartsItem { Uris = new HashSet<Uri> { new("/a", UriKind.Relative), new("/a", UriKind.RelativeOrAbsolute) } } },
        { "Amounts", new SetPartsItem { Amounts = [new(1.0m, "EUR"), new(1.00m, "USD")] } },
    };

    [Theory, MemberData(nameof(Repeating))]
    public void Elements_that_are_the_same_to_DynamoDB_are_an_error(string path, SetPartsItem item)
    {
        if (path == "Uris" && item.Uris!.Count == 1)
        {
            return; // where both are the same to .NET as well
        }

        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(item));

        Assert.Equal(path, error.AttributePath);
        Assert.Contains("the same to DynamoDB", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_that_only_look_alike_are_none()
    {
        SetPartsItem item = new() { MoreBinaries = [[1], [1, 0], []], Memories = [new byte[] { 1 }, new byte[] { 2 }], Doubles = [-0.0, 0.0, double.Epsilon * 0, 1] };

        Assert.Equal("""{"MoreBinaries":{"BS":["AQ==","AQA=",""]},"Memories":{"BS":["AQ==","Ag=="]},"Doubles":{"NS":["0","1"]}}""", Stored.Of(item));
    }

    [Theory]
    [InlineData("""{"Times":{"SS":["2026-01-01T00:00:00.0000000+00:00","2026-01-01T01:00:00.0000000+01:00"]}}""", "Times")]
    [InlineData("""{"Doubles":{"NS":["0.1","0.10000000000000000555"]}}""", "Doubles")]
    [InlineData("""{"Flags":{"L":[{"BOOL":true},{"BOOL":true}]}}""", "Flags")]
    [InlineData("""{"Numbers":{"L":[{"N":"1"},{"N":"1.0"}]}}""", "Numbers")]
    public void Elements_that_a_set_would_keep_one_of_are_an_error(string stored, string path)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Stored.Read<SetPartsItem>(stored));

        Assert.StartsWith(path, error.AttributePath, StringComparison.Ordinal);
        Assert.Contains("would keep one of them", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_are_read_into_any_set()
    {
        SetPartsItem read = Stored.Read<SetPartsItem>(
            """{"Texts":{"L":[{"S":"a"}]},"Sorted":{"L":[{"S":"b"},{"S":"a"}]},"Numbers":{"L":[]},"Flags":{"NS":["1","0"]}}""");

        Assert.Equal(["a"], read.Texts!);
        Assert.Equal(["a", "b"], read.Sorted!);
        Assert.Empty(read.Numbers!);
        Assert.Equal([true, false], read.Flags!);
    }

    [Fact]
    public void Errors_on_reading_have_their_place()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => Stored.Read<SetPartsItem>("""{"Numbers":{"NS":["1","x"]}}"""));

        Assert.Equal("Numbers[1]", error.AttributePath);
    }
}
