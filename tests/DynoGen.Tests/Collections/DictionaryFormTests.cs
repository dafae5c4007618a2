using System.Collections.Concurrent;
using System.Collections.Immutable;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Forms;
using DynoGen.Tests.StoredForms;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.Collections;

/// <summary>How dictionaries are stored, and what is refused.</summary>
public class DictionaryFormTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory, MemberData(nameof(CultureNames))]
    public void The_names_are_the_texts_of_the_keys(string culture) => Cultures.Run(culture, () =>
    {
        string stored = Stored.Of(new DictionaryPartsItem
        {
            Numbers = new() { [-1] = "a" },
            Dates = new(new Dictionary<DateOnly, decimal?> { [new(2026, 1, 2)] = 1.5m }),
            Enums = ImmutableDictionary<Suit, bool>.Empty.Add(Suit.Spades, true),
            EnumTexts = new() { [Suit.Hearts] = true },
            Doubles = new Dictionary<double, int> { [1.5] = 1, [-1E-7] = 2 },
            Flags = new() { [true] = 1, [false] = 0 },
            Sets = new() { [Guid.Empty] = [] },
        });

        Assert.Equal(
            """
            {"Numbers":{"M":{"-1":{"S":"a"}}},"Dates":{"M":{"2026-01-02":{"N":"1.5"}}},"Enums":{"M":{"-5000000000":{"BOOL":true}}},"EnumTexts":{"M":{"Hearts":{"BOOL":true}}},"Doubles":{"M":{"1.5":{"N":"1"},"-1E-07":{"N":"2"}}},"Flags":{"M":{"true":{"N":"1"},"false":{"N":"0"}}},"Sets":{"M":{"00000000-0000-0000-0000-000000000000":{"L":[]}}}}
            """,
            stored);
    });

    [Fact]
    public void Keys_of_enums_are_read_as_number_or_name()
    {
        DictionaryPartsItem read = Stored.Read<DictionaryPartsItem>("""{"Enums":{"M":{"Hearts":{"BOOL":true},"7":{"BOOL":false}}},"EnumTexts":{"M":{"1":{"BOOL":true}}}}""");

        Assert.True(read.Enums![Suit.Hearts]);
        Assert.False(read.Enums[(Suit)7]);
        Assert.True(read.EnumTexts![Suit.Hearts]);
    }

    [Fact]
    public void Empty_dictionaries_are_kept() =>
        Assert.Equal(
            """{"Texts":{"M":{}},"Sorted":{"M":{}},"Dates":{"M":{}}}""",
            Stored.Of(new DictionaryPartsItem { Texts = new Dictionary<string, int>(), Sorted = [], Dates = new ConcurrentDictionary<DateOnly, decimal?>() }));

    [Theory, MemberData(nameof(CultureNames))]
    public void Sorted_names_that_a_culture_holds_for_equal_are_all_kept(string culture) => Cultures.Run(culture, () =>
    {
        DictionaryPartsItem read = Stored.Read<DictionaryPartsItem>("""{"Sorted":{"M":{"coop":{"N":"1"},"co\u00ADop":{"N":"2"},"\u0000":{"N":"3"}}}}""");

        Assert.Equal([("\0", 3), ("coop", 1), ("co\u00ADop", 2)], read.Sorted!.Select(entry => (entry.Key, entry.Value)));
    });

    [Theory]
    [InlineData("""{"Numbers":{"M":{"1":{"S":"a"},"x":{"S":"b"}}}}""", "Numbers.x")]
    [InlineData("""{"Numbers":{"M":{"2147483648":{"S":"a"}}}}""", "Numbers.2147483648")]
    [InlineData("""{"Flags":{"M":{"True":{"N":"1"}}}}""", "Flags.True")]
    [InlineData("""{"Enums":{"M":{"hearts":{"BOOL":true}}}}""", "Enums.hearts")]
    [InlineData("""{"Dates":{"M":{"02.01.2026":{"N":"1"}}}}""", "Dates.02.01.2026")]
    public void A_name_that_is_no_key_is_an_error_with_its_path(string stored, string path)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Stored.Read<DictionaryPartsItem>(stored));

        Assert.Equal(path, error.AttributePath);
        Assert.Contains("the type of the dictionary's keys", error.Message, StringComparison.Ordinal);
        Assert.EndsWith((string)error.OffendingValue!, path, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_one_key_are_an_error()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => Stored.Read<DictionaryPartsItem>("""{"Numbers":{"M":{"1":{"S":"a"},"1.0":{"S":"b"}}}}"""));

        Assert.Equal("Numbers.1.0", error.AttributePath);
        Assert.Contains("the same key", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_of_one_text_are_an_error()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => BothForms.Write(new DictionaryPartsItem { Amounts = new() { [new(1.0m, "EUR")] = 1, [new(1.0m, "USD")] = 2 } }));

        Assert.Equal("Amounts", error.AttributePath);
        Assert.Contains("two keys", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_DynamoDB_refuses_are_an_error()
    {
        string longest = new('x', 65535);
        string tooLong = new('é', 32768);

        Assert.Single(BothForms.Write(new DictionaryPartsItem { Texts = new Dictionary<string, int> { [longest] = 1 } })["Texts"].M);
        foreach (string name in new[] { "", longest + "x", tooLong, "half\ud83d" })
        {
            DynamoSerializationException text = Assert.Throws<DynamoSerializationException>(
                () => BothForms.Write(new DictionaryPartsItem { Texts = new Dictionary<string, int> { ["a"] = 1, [name] = 1 } }));
            DynamoSerializationException part = Assert.Throws<DynamoSerializationException>(
                () => BothForms.Write(new DictionaryPartsItem { Parts = new() { [name] = new("a", []) } }));

            Assert.Equal("Texts", text.AttributePath);
            Assert.Equal("Parts", part.AttributePath);
            Assert.Equal(name, text.OffendingValue);
        }
    }

    [Fact]
    public void A_key_that_DynamoDB_has_no_number_for_is_an_error()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => BothForms.Write(new DictionaryPartsItem { Doubles = new Dictionary<double, int> { [double.NaN] = 1 } }));

        Assert.Equal("Doubles", error.AttributePath);
    }

    [Fact]
    public void Errors_in_values_have_their_path()
    {
        DynamoSerializationException written = Assert.Throws<DynamoSerializationException>(
            () => BothForms.Write(new DictionaryPartsItem { Numbers = new() { [7] = null! } }));
        DynamoSerializationException read = Assert.Throws<DynamoSerializationException>(
            () => Stored.Read<DictionaryPartsItem>("""{"Parts":{"M":{"a":{"M":{"Name":{"S":"a"},"Numbers":{"L":[{"S":"1"}]}}}}}}"""));

        Assert.Equal("Numbers.7", written.AttributePath);
        Assert.Equal("Parts.a.Numbers[0]", read.AttributePath);
    }
}
