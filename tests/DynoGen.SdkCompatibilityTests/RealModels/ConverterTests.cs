using Amazon.DynamoDBv2.Model;
using DynoGen.SdkCompatibilityTests.Forms;
using DynoGen.SdkCompatibilityTests.Models;
using DynoGen.SdkCompatibilityTests.RealModels.Models;
using DynoGen.Tests.Forms;

namespace DynoGen.SdkCompatibilityTests.RealModels;

/// <summary>Converters written for the SDK are called as the SDK calls them.</summary>
public sealed class ConverterTests : IDisposable
{
    private readonly SdkContext _sdk = new();

    public void Dispose() => _sdk.Dispose();

    [Fact]
    public async Task Generic_nested_and_JSON_converters_write_and_read_what_they_do_in_the_SDK()
    {
        ConvertedItem item = new()
        {
            Id = "1",
            Color = Color.Green,
            MaybeColor = Color.Red,
            Places = [new Place { City = "x" }],
            Counted = "c",
            Flags = [true, false],
            Handle = new Handle("h"),
        };

        Dictionary<string, AttributeValue> written = item.ToItem();

        Assert.Equal("Green", written["Color"].S);
        Dictionary<string, AttributeValue> saved = await _sdk.SavedAsync(item);
        Assert.Equal(Canonical.Of(saved), Canonical.Of(written));
        Assert.Equal(Canonical.Of(written), Canonical.Of(ConvertedItem.FromItem(saved).ToItem()));
        Assert.Equal(Canonical.Of(written), Canonical.Of(_sdk.Read<ConvertedItem>(written).ToItem()));
    }

    [Fact]
    public void A_converter_is_not_called_for_null_or_an_absent_attribute()
    {
        CountingConverter.Calls.Clear();

        Dictionary<string, AttributeValue> written = new ConvertedItem { Id = "1" }.ToItem();
        ConvertedItem.FromItem(AttributeJson.Item("""{"Id":{"S":"1"}}"""));

        Assert.DoesNotContain("counted", written.Keys);
        Assert.Empty(CountingConverter.Calls);
    }

    [Fact]
    public void A_converter_is_called_for_NULL()
    {
        Dictionary<string, AttributeValue> item = AttributeJson.Item("""{"Id":{"S":"1"},"counted":{"NULL":true},"maybe":{"NULL":true}}""");

        ConvertedItem read = ConvertedItem.FromItem(item);

        Assert.Equal("was null", read.Counted);
        Assert.Null(read.MaybeColor);
        Assert.Equal("was null", _sdk.Read<ConvertedItem>(item).Counted);
    }

    [Fact]
    public void A_converter_may_store_nothing_or_NULL()
    {
        Assert.DoesNotContain("counted", new ConvertedItem { Id = "1", Counted = "drop" }.ToItem().Keys);
        Assert.True(new ConvertedItem { Id = "1", Counted = "null" }.ToItem()["counted"].NULL);
    }

    [Fact]
    public void What_a_converter_throws_about_a_value_names_the_attribute()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => ConvertedItem.FromItem(AttributeJson.Item("""{"Id":{"S":"1"},"Color":{"S":"Mauve"}}""")));

        Assert.Equal("Color", error.AttributePath);
        Assert.DoesNotContain("Mauve", error.Message, StringComparison.Ordinal);
    }
}
