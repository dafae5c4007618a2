using DynoGen.Tests.Converters.Models;
using DynoGen.Tests.Errors;
using DynoGen.Tests.Forms;
using DynoGen.Tests.StoredForms;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.Converters;

/// <summary>Converters of members, types and the assembly: they see C# values, and what they store decides the DynamoDB type.</summary>
public class ConverterTests
{
    public static TheoryData<string, ConverterItem> Forms => new()
    {
        { """{"Price":{"S":"9.5 EUR"}}""", new() { Price = new(9.5m, "EUR") } },
        { """{"Cents":{"N":"950"}}""", new() { Cents = new(9.5m, "EUR") } },
        { """{"Prices":{"L":[{"S":"1 EUR"},{"S":"2 USD"}]}}""", new() { Prices = [new(1, "EUR"), new(2, "USD")] } },
        { """{"Maybe":{"L":[{"NULL":true},{"S":"1 EUR"}]}}""", new() { Maybe = [null, new(1, "EUR")] } },
        { """{"Distinct":{"SS":["1 EUR","1 USD"]}}""", new() { Distinct = [new(1, "EUR"), new(1, "USD")] } },
        { """{"ByName":{"M":{"a":{"N":"100"}}}}""", new() { ByName = new() { ["a"] = new(1, "EUR") } } },
        { """{"Counts":{"M":{"1 EUR":{"N":"3"}}}}""", new() { Counts = new() { [new(1, "EUR")] = 3 } } },
        { """{"Share":{"N":"0.25"}}""", new() { Share = new(25) } },
        { """{"Outside":{"N":"273.15"}}""", new() { Outside = new(0) } },
        { """{"History":{"L":[{"N":"273.15"},{"NULL":true}]}}""", new() { History = [new(0), null] } },
        { """{"Colour":{"B":"AQID"}}""", new() { Colour = new(1, 2, 3) } },
        { """{"Palette":{"BS":["AQID","AAAA"]}}""", new() { Palette = [new(1, 2, 3), new(0, 0, 0)] } },
        { """{"Light":{"BOOL":true}}""", new() { Light = Switch.On } },
        { """{"Range":{"L":[{"N":"1"},{"N":"5"}]}}""", new() { Range = new(1, 5) } },
        { """{"Parts":{"M":{"Start":{"N":"1"},"Length":{"N":"4"}}}}""", new() { Parts = new(1, 5) } },
        { "{}", new() },
    };

    [Theory, MemberData(nameof(Forms))]
    public void What_a_converter_stores_decides_the_form(string stored, ConverterItem item)
    {
        Assert.Equal(stored, Stored.Of(item));
        Collections.SameContents.Properties(item, Stored.Read<ConverterItem>(stored));
    }

    [Theory, MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void What_is_stored_does_not_depend_on_the_culture(string culture) => Cultures.Run(
        culture, () => Assert.Equal("""{"Share":{"N":"0.25"},"Outside":{"N":"274.65"}}""", Stored.Of(new ConverterItem { Share = new(25), Outside = new(1.5) })));

    [Fact]
    public void Converters_work_in_keys()
    {
        Guid customer = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");
        ConvertedKeyItem item = new(new(customer), DateTimeOffset.FromUnixTimeSeconds(1_800_000_000), new(5));

        string json = Shapes.Converted.ToJson(item);

        Assert.Equal("""{"Customer":{"S":"C-0f8fad5bd9cb469fa16570867728950e"},"At":{"N":"1800000000"},"Share":{"N":"0.05"}}""", json);
        Assert.Equal(item, Shapes.Converted.FromJson<ConvertedKeyItem>(json));
        Assert.Equal(new ConvertedKeyItem.Key(item.Customer, item.At), item.GetKey());
    }

    [Fact]
    public async Task Requests_have_the_stored_key()
    {
        using Tables.RecordingClient client = new();
        client.Respond(new Amazon.DynamoDBv2.Model.GetItemResponse(), new Amazon.DynamoDBv2.Model.QueryResponse());
        DynamoTable<ConvertedKeyItem> table = new(client);

        await table.GetAsync(default(CustomerId), DateTimeOffset.UnixEpoch);
        await table.Query(default(CustomerId)).ToListAsync();

        Assert.Contains("""{"Customer":{"S":"C-00000000000000000000000000000000"},"At":{"N":"0"}}""", client.SentJson.First(), StringComparison.Ordinal);
        Assert.Contains("""{":pk":{"S":"C-00000000000000000000000000000000"}}""", client.SentJson.Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Price", """{"Price":{"S":"secret"}}""", "secret")]
    [InlineData("Prices[1]", """{"Prices":{"L":[{"S":"1 EUR"},{"S":"secret"}]}}""", "secret")]
    [InlineData("Distinct[0]", """{"Distinct":{"SS":["secret"]}}""", "secret")]
    [InlineData("Counts.secret", """{"Counts":{"M":{"secret":{"N":"1"}}}}""", null)]
    [InlineData("Range", """{"Range":{"L":[{"N":"1"}]}}""", null)]
    [InlineData("Colour", """{"Colour":{"B":"AQ=="}}""", null)]
    public void What_a_converter_throws_on_reading_has_a_path(string path, string stored, string? value)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Stored.Read<ConverterItem>(stored));

        Assert.Equal(path, error.AttributePath);
        Assert.NotNull(error.InnerException);
        Assert.Contains("Converter refused the value with", error.Message, StringComparison.Ordinal);
        if (value is not null)
        {
            Assert.Equal(value, error.OffendingValue);
            Assert.DoesNotContain(value, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_a_converter_throws_on_writing_has_a_path()
    {
        Money unknown = new(1, "???");

        Assert.IsType<InvalidOperationException>(Failure.OnWrite("Price", new ConverterItem { Price = unknown }, unknown).InnerException);
        Failure.OnWrite("Prices[1]", new ConverterItem { Prices = [new(1, "EUR"), unknown] }, unknown);
        Failure.OnWrite("Maybe[0]", new ConverterItem { Maybe = [unknown] }, unknown);
    }

    [Fact]
    public void Another_DynamoDB_type_than_the_stored_one_is_an_error()
    {
        Failure.OnRead<ConverterItem>("Share", """{"Id":{"S":"id"},"Share":{"S":"half"}}""", "half");
        Failure.OnRead<ConverterItem>("Light", """{"Id":{"S":"id"},"Light":{"S":"bright"}}""", "bright");
    }

    [Fact]
    public void Elements_that_are_stored_as_the_same_are_refused_in_a_set()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => BothForms.Write(new ConverterItem { Percents = [new(100), new(50), new(100, IsRounded: true)] }));

        Assert.Equal("Percents", error.AttributePath);
        Assert.Contains("the same to DynamoDB", error.Message, StringComparison.Ordinal);
    }
}
