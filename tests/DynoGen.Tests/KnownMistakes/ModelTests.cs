using DynoGen.Tests.Models.Keys;
using DynoGen.Tests.Models.Names;
using DynoGen.Tests.Models.Types;

namespace DynoGen.Tests.KnownMistakes;

/// <summary>Models that generated code easily stumbles over. That they compile is half of each test.</summary>
public class ModelTests
{
    [Fact]
    public void Enums_of_every_underlying_type_keep_their_whole_range()
    {
        EnumItem item = new()
        {
            Byte = (ByteLevel)byte.MaxValue,
            SByte = (SByteLevel)sbyte.MinValue,
            Int16 = (Int16Level)short.MinValue,
            UInt16 = (UInt16Level)ushort.MaxValue,
            Int32 = (Int32Level)int.MinValue,
            UInt32 = (UInt32Level)uint.MaxValue,
            Int64 = (Int64Level)5_000_000_000,
            UInt64 = (UInt64Level)ulong.MaxValue,
            Flags = (Permissions)(-1),
        };

        string stored = StoredForms.Stored.Of(item);

        Assert.Contains("""Int64":{"N":"5000000000"},"UInt64":{"N":"18446744073709551615"}""", stored, StringComparison.Ordinal);
        Assert.Equal(stored, StoredForms.Stored.Of(StoredForms.Stored.Read<EnumItem>(stored)));
    }

    [Fact]
    public void Members_that_differ_only_by_case_are_different_attributes() =>
        Assert.Equal(
            """{"Id":{"S":"a"},"id":{"S":"b"},"Name":{"S":"c"},"name":{"S":"d"},"NAME":{"S":"e"}}""",
            Shapes.Converted.ToJson(Shapes.Converted.ThereAndBack(new CaseOnlyItem { Id = "a", id = "b", Name = "c", name = "d", NAME = "e" })));

    [Fact]
    public void Attribute_names_may_be_reserved_words_and_have_any_character()
    {
        MappedNamesItem item = new() { Id = "1", Space = "2", Dash = "3", Hash = "4", Quoted = "5", Unicode = "6", Reserved = "7", Xml = "8", Swapped = "9", Constant = "0" };

        Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> stored = item.ToItem();

        Assert.Equal(
            ["the.key", "with space", "with-dash", "#hash:colon", "\"quoted\"\\\n", "größe\u0301 📦", "SELECT", "<b>&amp;", "Space", "from-Constant"], stored.Keys);
        Assert.Equal(Shapes.Converted.ToJson(item), Shapes.Converted.ToJson(MappedNamesItem.FromItem(stored)));
    }

    [Fact]
    public async Task A_key_of_any_name_is_queried_by_an_alias()
    {
        using Tables.RecordingClient client = new();
        client.Respond(new Amazon.DynamoDBv2.Model.QueryResponse());

        await new DynamoTable<MappedNamesItem>(client).Query("k").ToListAsync();

        Assert.Contains("\"#pk = :pk\"", client.SentJson.Single(), StringComparison.Ordinal);
        Assert.Contains("""{"#pk":"the.key"}""", client.SentJson.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_one_name_in_two_namespaces_each_have_their_own_code()
    {
        Assert.Equal("1", Shapes.Converted.ThereAndBack(new DynoGen.Tests.Models.Names.North.Invoice { Number = "1" }).Number);
        Assert.Equal(2, Shapes.Converted.ThereAndBack(new DynoGen.Tests.Models.Names.South.Invoice { Number = 2 }).Number);
    }

    [Fact]
    public void Types_may_stand_in_no_namespace_in_other_types_and_in_generic_ones()
    {
        Assert.Equal("g", Shapes.Converted.ThereAndBack(new GlobalItem("g", null, null)).Id);
        Assert.Equal("n", Shapes.Converted.ThereAndBack(new Outer.Middle.IInner.Item { Id = "n" }).Id);
        Assert.Equal(7, Outer.ThereAndBack(7));
        Assert.Equal("i", Shapes.Converted.ThereAndBack(new GenericOuter<int>.Middle<string, byte>.Item { Id = "i" }).Id);
    }

    [Fact]
    public void Keys_may_be_numbers_and_bytes_and_need_no_sort_key()
    {
        Assert.Equal("""{"the number":{"N":"1.5"}}""", Shapes.Converted.ToJson(new NumberKeyItem(1.5)));
        Assert.Equal("""{"Hash":{"B":"AQ=="},"Score":{"N":"2"}}""", Shapes.Converted.ToJson(new BinaryKeyItem([1], 2)));
        Assert.Null(SortKeyOf<NumberKeyItem>());
    }

    private static object? SortKeyOf<T>()
        where T : IDynamoItem<T>
        => T.KeySchema.SortKey;
}
