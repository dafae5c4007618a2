using System.Text.Json;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Forms;
using DynoGen.Tests.StoredForms;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.Collections;

/// <summary>Members of type <see cref="JsonElement"/>.</summary>
public class JsonElementMemberTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory, MemberData(nameof(CultureNames))]
    public void Any_JSON_comes_back(string culture) => Cultures.Run(culture, () => Properties.Hold(OpenValues.Json, Cultures.Cases, text =>
    {
        JsonElement json = Parse(text);
        OpenItem item = new() { Json = json, JsonList = [json] };

        OpenItem read = BothForms.Read<OpenItem>(BothForms.Write(item));

        Assert.True(JsonElement.DeepEquals(json, read.Json!.Value), text);
        Assert.True(JsonElement.DeepEquals(json, read.JsonList![0]), text);
    }));

    [Fact]
    public void Each_kind_has_its_type() =>
        Assert.Equal(
            """{"Json":{"M":{"a":{"L":[{"S":"é"},{"N":"1.50"},{"N":"12345678901234567890123456789012345678"},{"BOOL":true},{"BOOL":false},{"NULL":true}]},"b":{"M":{}}}}}""",
            Stored.Of(new OpenItem { Json = Parse("""{"a":["\u00e9",1.50,12345678901234567890123456789012345678,true,false,null],"b":{}}""") }));

    [Theory]
    [InlineData("""{"SS":["a","b"]}""", """["a","b"]""")]
    [InlineData("""{"NS":["1","2.5"]}""", "[1,2.5]")]
    [InlineData("""{"BS":["AQ=="]}""", """["AQ=="]""")]
    [InlineData("""{"B":"AQI="}""", "\"AQI=\"")]
    [InlineData("""{"L":[{"N":"+5"},{"N":".5"},{"N":"5."},{"N":"007"},{"N":"-0.0"},{"N":"-.5E2"},{"N":"1E+3"}]}""", "[5E0,5E-1,5E0,7E0,-0.0,-5E1,1E+3]")]
    public void Other_types_are_read_as_JSON_too(string stored, string json) =>
        Assert.Equal(json, Stored.Read<OpenItem>($$"""{"Json":{{stored}}}""").Json!.Value.GetRawText());

    [Fact]
    public void JSON_null_is_a_value_and_null_is_none()
    {
        Assert.Equal("""{"Json":{"NULL":true}}""", Stored.Of(new OpenItem { Json = Parse("null") }));
        Assert.Equal(JsonValueKind.Null, Stored.Read<OpenItem>("""{"Json":{"NULL":true}}""").Json!.Value.ValueKind);
        Assert.Equal("{}", Stored.Of(new OpenItem()));
        Assert.Null(Stored.Read<OpenItem>("{}").Json);
    }

    [Fact]
    public void An_element_that_was_never_given_a_value_counts_as_null()
    {
        Assert.Equal("{}", Stored.Of(new OpenItem { Json = default(JsonElement) }));
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new RequiredOpenItem("1", new() { S = "" }, default, "")));
        Assert.Equal("Json", error.AttributePath);
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "Json")]
    [InlineData("""{"a":{"":1}}""", "Json.a")]
    [InlineData("""{"a":[1E126]}""", "Json.a[0]")]
    [InlineData("123456789012345678901234567890123456789", "Json")]
    [InlineData("""["\ud800"]""", "Json[0]")]
    [InlineData("""{"\udc00":1}""", "Json")]
    public void What_DynamoDB_does_not_store_is_an_error_with_its_path(string json, string path)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new OpenItem { Json = Parse(json) }));

        Assert.Equal(path, error.AttributePath);
    }

    [Fact]
    public void JSON_that_is_nested_too_deep_is_an_error() =>
        Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new OpenItem { Json = Parse(new string('[', 32) + new string(']', 32)) }));

    private static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
