#nullable disable

using System.Globalization;
using Amazon.DynamoDBv2.Model;
using DynoGen.SdkCompatibilityTests.Forms;
using DynoGen.SdkCompatibilityTests.Models;
using DynoGen.SdkCompatibilityTests.RealModels.Models;
using DynoGen.Tests.Forms;

namespace DynoGen.SdkCompatibilityTests.Mapping;

/// <summary>What the SDK loses and DynoGen keeps, in a form that the SDK reads.</summary>
public sealed class KeptValueTests : IDisposable
{
    private readonly SdkContext _sdk = new();

    public void Dispose() => _sdk.Dispose();

    [Fact]
    public void Empty_text()
    {
        LossItem item = new() { Id = "1", Empty = "", Map = new() { ["a"] = "" } };

        Assert.DoesNotContain("Empty", _sdk.Context.ToDocument(item).ToAttributeMap().Keys);
        Assert.Equal("", _sdk.Read<LossItem>(item.ToItem()).Empty);
        Assert.Equal("", _sdk.Read<LossItem>(item.ToItem()).Map["a"]);
        Assert.Equal("", LossItem.FromItem(item.ToItem()).Empty);
    }

    [Fact]
    public void Empty_text_in_the_key_of_an_index_is_left_out() => Assert.DoesNotContain("IndexKey", new LossItem { Id = "1" }.ToItem().Keys);

    [Fact]
    public void Null_in_a_member_with_a_default()
    {
        LossItem item = new() { Id = "1", WithDefault = null, TextsWithDefault = null };

        Assert.Null(LossItem.FromItem(item.ToItem()).WithDefault);
        Assert.Null(_sdk.Read<LossItem>(item.ToItem()).WithDefault);
        Assert.Null(LossItem.FromItem(item.ToItem()).TextsWithDefault);
        Assert.Null(_sdk.Read<LossItem>(item.ToItem()).TextsWithDefault);
    }

    [Fact]
    public void Empty_lists_and_sets()
    {
        LossItem item = new() { Id = "1", Texts = [], Numbers = [] };

        Assert.DoesNotContain("Texts", _sdk.Context.ToDocument(item).ToAttributeMap().Keys);
        Assert.Empty(_sdk.Read<LossItem>(item.ToItem()).Texts);
        Assert.Empty(_sdk.Read<LossItem>(item.ToItem()).Numbers);
        Assert.Empty(LossItem.FromItem(item.ToItem()).Numbers);
        Assert.DoesNotContain("TextsWithDefault", item.ToItem().Keys);
    }

    [Fact]
    public void Duplicates_and_null_in_a_list_that_would_be_a_set()
    {
        LossItem item = new() { Id = "1", Texts = ["b", "a", "b", null] };

        Assert.Equal(["b", "a", "b", null], _sdk.Read<LossItem>(item.ToItem()).Texts);
        Assert.Equal(["b", "a", "b", null], LossItem.FromItem(item.ToItem()).Texts);
    }

    [Fact]
    public void Enums_past_the_range_of_int()
    {
        LossItem item = new() { Id = "1", Big = Big.Huge };

        Assert.Equal(ulong.MaxValue.ToString(CultureInfo.InvariantCulture), item.ToItem()["Big"].N);
        Assert.Equal(Big.Huge, LossItem.FromItem(item.ToItem()).Big);
    }

    [Fact]
    public void Types_that_the_SDK_does_not_know_are_stored_as_ever()
    {
        UnknownTypesItem item = new()
        {
            Id = "1",
            Offset = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(1)).AddTicks(1),
            Span = TimeSpan.FromTicks(1),
            Uri = new Uri("https://a/"),
            ReadOnly = [1, 1],
        };

        UnknownTypesItem read = UnknownTypesItem.FromItem(item.ToItem());

        Assert.Equal((item.Offset, item.Span, item.Uri), (read.Offset, read.Span, read.Uri));
        Assert.Equal([1, 1], read.ReadOnly);
    }

    [Fact]
    public void A_timestamp_is_filled_in_where_it_is_null()
    {
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$", new LossItem { Id = "1" }.ToItem()["Changed"].S);
        Assert.Equal("2026-01-01T00:00:00.000Z", new LossItem { Id = "1", Changed = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) }.ToItem()["Changed"].S);
        Assert.Equal(1, LossItem.FromItem(AttributeJson.Item("""{"Id":{"S":"1"},"Changed":{"S":"2026-01-01T00:00:00.0000001Z"}}""")).Changed!.Value.Ticks % 10);
    }

    [Fact]
    public void StoreAsEpoch_on_text_has_no_effect() => Assert.Equal("x", new LossItem { Id = "1", EpochText = "x" }.ToItem()["EpochText"].S);

    [Theory]
    [InlineData("""{"N":"7"}""")]
    [InlineData("""{"S":"Green"}""")]
    [InlineData("""{"M":{"value__":{"N":"7"}}}""")]
    public void All_forms_of_a_nullable_enum_are_read(string stored) => Assert.Equal(
        Color.Green, FirstSchemaItem.FromItem(AttributeJson.Item($$"""{"Id":{"S":"1"},"MaybeColor":{{stored}}}""")).MaybeColor);

    [Theory]
    [InlineData("""{"Text":{"N":"5"}}""")]
    [InlineData("""{"Int":{"S":"5"},"Decimal":{"S":"1.5"}}""")]
    [InlineData("""{"Flag":{"BOOL":true},"MaybeFlag":{"N":"1"}}""")]
    [InlineData("""{"Texts":{"L":[{"S":"a"},{"NULL":true}]},"Ints":{"NS":["1"]},"TextSet":{"L":[{"S":"a"}]},"TextArray":{"SS":["a"]}}""")]
    [InlineData("""{"Color":{"S":"Green"},"Guid":{"S":"{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}"}}""")]
    [InlineData("""{"Time":{"S":"2026-01-01T00:00:00.0000001Z"},"MaybeTime":{"S":"2026-01-01T10:00:00+02:00"},"Date":{"S":"2026-01-01"}}""")]
    [InlineData("""{"Unknown":{"S":"x"},"Texts":{"NULL":true},"Int":{"NULL":true}}""")]
    [InlineData("""{"Epoch":{"S":"2026-01-01T00:00:00.000Z"},"EpochLong":{"N":"1767225600"}}""")]
    public async Task What_the_SDK_reads_leniently_is_read_the_same(string attributes)
    {
        Dictionary<string, AttributeValue> item = AttributeJson.Item(attributes);
        item["Id"] = new AttributeValue("1");

        Assert.Equal(Canonical.Of((await _sdk.LoadedAsync<FirstSchemaItem>(item)).ToItem()), Canonical.Of(FirstSchemaItem.FromItem(item).ToItem()));
        Assert.Equal(Canonical.Of((await new SdkContext().LoadedAsync<SecondSchemaItem>(item)).ToItem()), Canonical.Of(SecondSchemaItem.FromItem(item).ToItem()));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public async Task Numbers_that_DynamoDB_has_none_of_are_an_error_before_anything_is_sent(double number)
    {
        FirstSchemaItem item = new() { Id = "1", Double = number };

        Assert.Contains("Double", (await _sdk.SavedAsync(item)).Keys);
        Assert.Equal("Double", Assert.Throws<DynamoSerializationException>(() => item.ToItem()).AttributePath);
        Assert.Equal("DoubleSet[0]", Assert.Throws<DynamoSerializationException>(
            () => new FirstSchemaItem { Id = "1", DoubleSet = [number] }.ToItem()).AttributePath);
    }

    [Fact]
    public async Task A_set_of_booleans_is_a_set_of_numbers_in_the_first_schema()
    {
        BooleanSetItem item = new() { Id = "1", Flags = [true, false] };

        Assert.Equal(["1", "0"], item.ToItem()["Flags"].NS);
        await Differential.AssertSameAsync(item, SdkConversion.V1);
    }

    [Fact]
    public async Task A_set_of_booleans_is_a_list_in_the_second_schema_which_the_SDK_reads()
    {
        BooleanSetItem item = new() { Id = "1", Flags = [true, false] };
        using SdkContext second = new(SdkConversion.V2);

        Dictionary<string, AttributeValue> written = item.ToItem(SdkConversion.V2);

        await Assert.ThrowsAnyAsync<Exception>(() => second.SavedAsync(item));
        Assert.Equal([true, false], written["Flags"].L.Select(flag => flag.BOOL));
        Assert.Equal(item.Flags, BooleanSetItem.FromItem(written).Flags);
        Assert.Equal(item.Flags, BooleanSetItem.FromItem(item.ToItem()).Flags);
    }

    [Theory]
    [InlineData(SdkConversion.V1)]
    [InlineData(SdkConversion.V2)]
    public async Task Empty_text_is_stored_as_by_a_context_that_keeps_it(SdkConversion schema)
    {
        using SdkContext keeping = new(schema, settings => settings.IsEmptyStringValueEnabled = true);
        FirstSchemaItem item = new() { Id = "1", Text = "", TextMap = new() { ["a"] = "" }, Place = new Place { City = "" }, Nested = [["", "a"]] };

        Dictionary<string, AttributeValue> saved = await keeping.SavedAsync(item);

        Assert.Equal(Canonical.Of(saved), Canonical.Of(item.ToItem(schema)));
        Assert.Equal("", FirstSchemaItem.FromItem(saved).Place.City);
    }

    [Theory]
    [InlineData("""{"Text":{"BOOL":true}}""", "Text")]
    [InlineData("""{"Text":{"L":[]}}""", "Text")]
    [InlineData("""{"Int":{"N":"1.5"}}""", "Int")]
    [InlineData("""{"Guid":{"S":"no guid"}}""", "Guid")]
    [InlineData("""{"Ints":{"L":[{"NULL":true}]}}""", "Ints[0]")]
    [InlineData("""{"Color":{"S":"green"}}""", "Color")]
    [InlineData("""{"Byte":{"N":"256"}}""", "Byte")]
    public void What_the_SDK_refuses_to_read_is_an_error(string attributes, string path)
    {
        Dictionary<string, AttributeValue> item = AttributeJson.Item(attributes);
        item["Id"] = new AttributeValue("1");

        Assert.ThrowsAny<Exception>(() => _sdk.Read<FirstSchemaItem>(item));
        Assert.Equal(path, Assert.Throws<DynamoSerializationException>(() => FirstSchemaItem.FromItem(item)).AttributePath);
    }

    [Fact]
    public void Types_that_the_SDK_throws_for_come_back_as_they_were()
    {
        OwnFormsItem item = new()
        {
            Id = "1",
            Version = new Version(1, 2, 3),
            Half = (Half)1.5,
            Big = System.Numerics.BigInteger.Pow(10, 30),
            Memory = new byte[] { 1, 2 },
            Anything = "text",
            Numbered = new() { [1] = "a" },
            Timed = new() { [DateTime.UnixEpoch.AddTicks(1)] = true },
            ReadOnlyMap = new Dictionary<string, int> { ["a"] = 1 },
            Collection = [1, 1],
            Sequence = ["b", "a"],
        };

        Assert.ThrowsAny<Exception>(() => _sdk.Context.ToDocument(item));
        Assert.Equal(Canonical.Of(item.ToItem()), Canonical.Of(OwnFormsItem.FromItem(item.ToItem()).ToItem()));
        Assert.Equal(item.Version, OwnFormsItem.FromItem(item.ToItem()).Version);
        Assert.Equal(item.Numbered, OwnFormsItem.FromItem(item.ToItem()).Numbered);
        Assert.Equal(item.Timed, OwnFormsItem.FromItem(item.ToItem()).Timed);
    }

    [Fact]
    public void A_key_may_be_a_number_that_a_converter_writes()
    {
        ConvertedKeyItem item = new() { Id = new DateOnly(2026, 1, 1) };

        Assert.Equal("739616", Items.ItemConversion.ToItemWithKey(item)["Id"].N);
        Assert.Equal(Canonical.Of(_sdk.Context.ToDocument(item).ToAttributeMap()), Canonical.Of(item.ToItem()));
    }

    [Fact]
    public void Text_is_no_boolean() => Assert.Throws<DynamoSerializationException>(
        () => FirstSchemaItem.FromItem(AttributeJson.Item("""{"Id":{"S":"1"},"Flag":{"S":"false"}}""")));
}
