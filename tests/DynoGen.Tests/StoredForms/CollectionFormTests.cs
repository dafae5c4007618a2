using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.StoredForms;

/// <summary>How collections are stored, and which other forms of them are read.</summary>
public class CollectionFormTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Fact]
    public void Lists_and_arrays_are_an_L_in_order_with_duplicates()
    {
        string list = Stored.Of(new RowItem { Texts = ["b", "a", "b"], Numbers = [3, 1, 3] });

        Assert.Equal("""{"Texts":{"L":[{"S":"b"},{"S":"a"},{"S":"b"}]},"Numbers":{"L":[{"N":"3"},{"N":"1"},{"N":"3"}]}}""", list);
    }

    [Fact]
    public void Nulls_in_a_list_are_NULL()
    {
        NullableElementItem item = Stored.Read<NullableElementItem>(Stored.Of(NullsOnly()));

        Assert.Equal([null], item.String);
        Assert.Equal([null], item.DateTime);
        Assert.Contains("\"Binary\":{\"L\":[{\"NULL\":true}]}", Stored.Of(NullsOnly()), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(CultureNames))]
    public void Sets_are_an_SS_NS_or_BS(string culture) => Cultures.Run(culture, () =>
    {
        string stored = Stored.Of(new SetsItem
        {
            Texts = ["b", "a"], Numbers = [1.5m, -2], Doubles = [0.5], Dates = [new DateOnly(2026, 1, 2)],
            Seasons = [Season.Winter], Binaries = [[1]], Guids = [Guid.Empty],
        });

        Assert.Equal(
            """
            {"Texts":{"SS":["b","a"]},"Numbers":{"NS":["1.5","-2"]},"Doubles":{"NS":["0.5"]},"Dates":{"SS":["2026-01-02"]},"Seasons":{"NS":["1"]},"Binaries":{"BS":["AQ=="]},"Guids":{"SS":["00000000-0000-0000-0000-000000000000"]}}
            """,
            stored);
    });

    [Fact]
    public void A_set_of_one_is_a_set() =>
        Assert.StartsWith("""{"Texts":{"SS":["only"]}""", Stored.Of(new SetsItem { Texts = ["only"] }), StringComparison.Ordinal);

    [Fact]
    public void Dictionaries_are_an_M() =>
        Assert.Equal(
            """{"Texts":{"L":[]},"Numbers":{"L":[]},"Counts":{"M":{"b":{"N":"1"},"a.b c":{"NULL":true}}}}""",
            Stored.Of(new RowItem { Texts = [], Numbers = [], Counts = new() { ["b"] = 1, ["a.b c"] = null } }));

    [Fact]
    public void An_empty_set_inside_a_collection_is_an_empty_L()
    {
        RowItem item = new() { Texts = [], Numbers = [], SetsByName = new() { ["none"] = [] } };

        string stored = Stored.Of(item);

        Assert.Contains("\"SetsByName\":{\"M\":{\"none\":{\"L\":[]}}}", stored, StringComparison.Ordinal);
        Assert.Empty(Stored.Read<RowItem>(stored).SetsByName!["none"]);
    }

    [Fact]
    public void Bytes_are_no_list_but_other_small_numbers_are()
    {
        string stored = Stored.Of(new RowItem { Texts = [], Numbers = [], Bytes = [1, 1, 2], SmallNumbers = [1, 1, 2] });

        Assert.Contains("\"Bytes\":{\"B\":\"AQEC\"}", stored, StringComparison.Ordinal);
        Assert.Contains("\"SmallNumbers\":{\"L\":[{\"N\":\"1\"},{\"N\":\"1\"},{\"N\":\"2\"}]}", stored, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_are_written_without_being_copied()
    {
        byte[] bytes = [1, 2, 3];

        MemoryStream stored = BothForms.Write(new NullableItem { Binary = bytes })["Binary"].B;

        Assert.Same(bytes, stored.GetBuffer());
    }

    private static NullableElementItem NullsOnly() => new()
    {
        String = [null], Boolean = [null], Byte = [null], SByte = [null], Int16 = [null], UInt16 = [null], Int32 = [null], UInt32 = [null], Int64 = [null],
        UInt64 = [null], Single = [null], Double = [null], Decimal = [null], Guid = [null], DateTime = [null], DateTimeOffset = [null], DateOnly = [null],
        TimeOnly = [null], TimeSpan = [null], Season = [null], Binary = [null],
    };
}
