using System.Text.Json;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Models.Features;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.Shapes;

namespace DynoGen.Tests.StoredForms;

/// <summary>
/// The only differences between a value and what comes back: each row of "What is not kept" in docs/supported-types.md, whose first cell stands
/// above its test.
/// </summary>
public class NotKeptTests
{
    // row: `-0.0`
    [Fact]
    public void Negative_zero_comes_back_as_zero()
    {
        NullableItem back = Converted.ThereAndBack(new NullableItem { Double = -0.0, Single = -0f });

        Assert.False(double.IsNegative(back.Double!.Value));
        Assert.False(float.IsNegative(back.Single!.Value));
    }

    // row: `1.10m`
    [Fact]
    public void Zeros_at_the_end_of_a_decimal_may_go() => Assert.Equal(1.10m, Stored.Read<NullableItem>("""{"Decimal":{"N":"1.1"}}""").Decimal);

    // row: a local `DateTime`
    [Fact]
    public void A_local_time_is_read_as_the_same_instant()
    {
        DateTime local = new(2026, 7, 1, 12, 0, 0, DateTimeKind.Local);
        string elsewhere = new DateTimeOffset(local).ToOffset(TimeSpan.FromHours(9)).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

        DateTime read = Stored.Read<NullableItem>($$$"""{"DateTime":{"S":"{{{elsewhere}}}"}}""").DateTime!.Value;

        Assert.Equal((local, DateTimeKind.Local), (read, read.Kind));
    }

    // row: an empty set in a nullable member
    [Fact]
    public void An_empty_set_may_come_back_as_null() => Assert.Null(Converted.ThereAndBack(new SetPartsItem { Texts = new HashSet<string>() }).Texts);

    // row: the comparer of a set or dictionary
    [Fact]
    public void Comparers_come_back_as_the_usual_ones()
    {
        SetPartsItem sets = Converted.ThereAndBack(new SetPartsItem
        {
            Texts = new HashSet<string>(["a", "B"], StringComparer.OrdinalIgnoreCase),
            Sorted = new SortedSet<string>(["a", "B"], StringComparer.InvariantCultureIgnoreCase),
        });
        DictionaryPartsItem dictionaries = Converted.ThereAndBack(new DictionaryPartsItem
        {
            Texts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["a"] = 1 },
            Sorted = new SortedDictionary<string, int>(StringComparer.InvariantCultureIgnoreCase) { ["a"] = 1, ["B"] = 2 },
        });

        Assert.False(sets.Texts!.Contains("A"));
        Assert.Equal("B", sets.Sorted!.First());
        Assert.False(dictionaries.Texts!.ContainsKey("A"));
        Assert.Equal("B", dictionaries.Sorted!.First().Key);
    }

    // row: the type of a list, set or dictionary behind an interface
    [Fact]
    public void Behind_interfaces_are_the_usual_types()
    {
        SequencePartsItem sequences = Converted.ThereAndBack(new SequencePartsItem { Texts = new Queue<string>(["a"]) });
        SetPartsItem sets = Converted.ThereAndBack(new SetPartsItem { Texts = new SortedSet<string>(["a"]) });
        DictionaryPartsItem dictionaries = Converted.ThereAndBack(new DictionaryPartsItem { Texts = new SortedList<string, int> { ["a"] = 1 } });

        Assert.IsType<List<string>>(sequences.Texts);
        Assert.IsType<HashSet<string>>(sets.Texts);
        Assert.IsType<Dictionary<string, int>>(dictionaries.Texts);
    }

    // row: a null `AttributeValue` or `JsonElement` in a collection, where it is nullable
    [Fact]
    public void Null_elements_of_open_collections_come_back_as_NULL()
    {
        NullableOpenItem back = Converted.ThereAndBack(new NullableOpenItem { Values = [null], Jsons = [null] });

        Assert.True(Assert.Single(back.Values)!.NULL);
        Assert.Equal(JsonValueKind.Null, Assert.Single(back.Jsons)!.Value.ValueKind);
    }

    // row: how a `JsonElement` spells its text: whitespace, the order of properties, `\u00e9`, `1.50` and `1e2`
    [Fact]
    public void JSON_may_come_back_spelled_in_another_way()
    {
        using JsonDocument json = JsonDocument.Parse("""{ "a" : "\u00e9" }""");

        string back = Converted.ThereAndBack(new OpenItem { Json = json.RootElement }).Json!.Value.GetRawText();

        Assert.DoesNotContain(" ", back, StringComparison.Ordinal);
        Assert.Equal("é", JsonDocument.Parse(back).RootElement.GetProperty("a").GetString());
    }

    // row: the type of a value in a member of type `object`: `int`, `Queue<int>`
    [Fact]
    public void Objects_come_back_as_the_type_of_their_value()
    {
        Assert.IsType<long>(Converted.ThereAndBack(new OpenItem { Anything = 1 }).Anything);
        Assert.IsType<List<object?>>(Converted.ThereAndBack(new OpenItem { Anything = new Queue<int>([1]) }).Anything);
    }
}
