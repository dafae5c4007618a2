using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Forms;
using DynoGen.Tests.StoredForms;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.Collections;

/// <summary>Members of the SDK's own type keep any value as it is.</summary>
public class AttributeValueMemberTests
{
    [Fact]
    public void Any_value_is_kept_as_it_is() => Properties.Hold(OpenValues.All, 10_000, value =>
    {
        OpenItem item = new() { Value = value, Values = new() { ["a"] = value }, ValueList = [value, value] };

        Dictionary<string, AttributeValue> stored = BothForms.Write(item);
        OpenItem read = BothForms.Read<OpenItem>(stored);

        string json = AttributeJson.Of(value);
        Assert.Equal(json, AttributeJson.Of(stored["Value"]));
        Assert.Equal(json, AttributeJson.Of(read.Value!));
        Assert.Equal(json, AttributeJson.Of(read.Values!["a"]));
        Assert.All(read.ValueList!, element => Assert.Equal(json, AttributeJson.Of(element)));
    });

    [Fact]
    public void The_value_is_the_items_own()
    {
        AttributeValue value = new() { M = new() { ["list"] = new() { L = [new() { S = "a" }] } } };
        Dictionary<string, AttributeValue> stored = BothForms.Write(new OpenItem { Value = value });

        value.M["list"].L[0].S = "b";

        Assert.Equal("""{"M":{"list":{"L":[{"S":"a"}]}}}""", AttributeJson.Of(stored["Value"]));
    }

    [Fact]
    public void NULL_is_a_value_and_null_is_none()
    {
        OpenItem read = Stored.Read<OpenItem>("""{"Value":{"NULL":true}}""");

        Assert.True(read.Value!.NULL);
        Assert.Equal("""{"Value":{"NULL":true}}""", Stored.Of(read));
        Assert.Equal("{}", Stored.Of(new OpenItem()));
        Assert.Null(Stored.Read<OpenItem>("{}").Value);
    }

    [Fact]
    public void NULL_is_a_value_where_null_is_not_allowed()
    {
        RequiredOpenItem read = Stored.Read<RequiredOpenItem>("""{"Value":{"NULL":true},"Json":{"NULL":true},"Anything":{"S":""}}""");

        Assert.True(read.Value.NULL);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, read.Json.ValueKind);
        Assert.Equal("""{"Value":{"NULL":true},"Json":{"NULL":true},"Anything":{"S":""}}""", Stored.Of(read));
    }

    public static TheoryData<string, AttributeValue> Unstorable => new()
    {
        { "Value", new AttributeValue() },
        { "Value", new AttributeValue { SS = [] } },
        { "Value[1]", new AttributeValue { SS = ["a", "a"] } },
        { "Value[1]", new AttributeValue { NS = ["1.0", "1.00"] } },
        { "Value[1]", new AttributeValue { NS = ["0", "-0"] } },
        { "Value[1]", new AttributeValue { BS = [new([1]), new([1])] } },
        { "Value.a[0]", new AttributeValue { M = new() { ["a"] = new() { L = [null!] } } } },
        { "Value", new AttributeValue { M = new() { [""] = new() { S = "a" } } } },
        { "Value", new AttributeValue { N = "one" } },
        { "Value", new AttributeValue { N = "" } },
        { "Value", new AttributeValue { N = "1,5" } },
        { "Value[0]", new AttributeValue { L = [new() { N = "123456789012345678901234567890123456789" }] } },
        { "Value", new AttributeValue { N = "1E+126" } },
        { "Value", new AttributeValue { N = "-1E-131" } },
        { "Value", new AttributeValue { S = "\ud800" } },
    };

    [Theory, MemberData(nameof(Unstorable))]
    public void What_DynamoDB_refuses_is_an_error_with_its_path(string path, AttributeValue value)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new OpenItem { Value = value }));

        Assert.Equal(path, error.AttributePath);
    }

    [Fact]
    public void Null_is_no_AttributeValue()
    {
        Assert.Equal("ValueList[0]", Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new OpenItem { ValueList = [null!] })).AttributePath);
        Assert.Equal("Value", Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new RequiredOpenItem("1", null!, default, ""))).AttributePath);
    }
}
