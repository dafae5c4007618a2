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

    [Fact]
    public void Text_is_no_boolean() => Assert.Throws<DynamoSerializationException>(
        () => FirstSchemaItem.FromItem(AttributeJson.Item("""{"Id":{"S":"1"},"Flag":{"S":"false"}}""")));
}
