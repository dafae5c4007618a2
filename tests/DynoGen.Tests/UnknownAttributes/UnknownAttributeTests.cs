using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Errors;
using DynoGen.Tests.Forms;
using DynoGen.Tests.StoredForms;
using DynoGen.Tests.UnknownAttributes.Models;

namespace DynoGen.Tests.UnknownAttributes;

/// <summary>Attributes that a type does not know are kept and written back, in items and in what is inside them.</summary>
public class UnknownAttributeTests
{
    private const string AllTypes =
        """{"Known":{"N":"1"},"Part":{"M":{"Number":{"N":"2"},"inner":{"L":[{"BOOL":true},{"NULL":true}]}}},"s":{"S":""},"n":{"N":"12345678901234567890123456789012345678"},"b":{"B":"AQ=="},"none":{"NULL":true},"m":{"M":{"a":{"M":{}}}},"l":{"L":[]},"ss":{"SS":["a"]},"ns":{"NS":["1","2"]},"bs":{"BS":["AQ=="]}}""";

    [Fact]
    public void Attributes_of_every_type_survive_a_round_trip() => Assert.Equal(AllTypes, Stored.Of(Stored.Read<OpenEndedItem>(AllTypes)));

    [Fact]
    public void Only_unknown_attributes_are_kept()
    {
        OpenEndedItem read = Stored.Read<OpenEndedItem>(AllTypes);

        Assert.Equal(["s", "n", "b", "none", "m", "l", "ss", "ns", "bs"], read.Rest.Keys);
        Assert.Equal(["inner"], read.Part!.Rest!.Keys);
    }

    [Fact]
    public void Without_any_the_member_is_empty_or_null()
    {
        OpenEndedItem read = Stored.Read<OpenEndedItem>("""{"Part":{"M":{"Number":{"N":"2"}}}}""");

        Assert.Empty(read.Rest);
        Assert.Null(read.Part!.Rest);
        Assert.Equal("""{"Part":{"M":{"Number":{"N":"2"}}}}""", Stored.Of(read));
    }

    [Fact]
    public void A_known_null_is_not_unknown() => Assert.Empty(Stored.Read<OpenEndedItem>("""{"Known":{"NULL":true}}""").Rest);

    [Theory]
    [InlineData("Id")]
    [InlineData("Known")]
    [InlineData("Part")]
    public void A_known_name_among_them_is_refused_so_that_none_is_written_twice(string name)
    {
        DynamoSerializationException error = Failure.OnWrite(name, new OpenEndedItem { Rest = new() { [name] = new() { S = "x" } } }, null);

        Assert.Contains("the name of one that the type knows", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_DynamoDB_would_refuse_among_them_is_refused()
    {
        IsRefused("a", null!);
        IsRefused("a", new());
        IsRefused("", new() { S = "x" });
        IsRefused("\ud800", new() { S = "x" });
        IsRefused("a", new() { S = "\ud800" });
        IsRefused("a", new() { N = "1E+126" });
        IsRefused("a", new() { SS = ["x", "x"] });
    }

    [Fact]
    public void One_that_is_none_is_an_error_with_its_name()
    {
        Dictionary<string, AttributeValue> item = new() { ["Id"] = new() { S = "id" }, ["x"] = new() { L = [new() { N = "many" }] } };

        Assert.Equal("x[0]", Assert.Throws<DynamoSerializationException>(() => BothForms.Read<OpenEndedItem>(item)).AttributePath);
    }

    [Fact]
    public void Types_without_such_a_member_pass_them_over() =>
        Assert.Equal("""{"Id":{"S":"a"}}""", Shapes.Converted.ToJson(Shapes.Converted.FromJson<ClosedItem>("""{"x":{"S":"y"},"Id":{"S":"a"},"z":{"M":{}}}""")));

    private static void IsRefused(string name, AttributeValue value) =>
        Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new OpenEndedItem { Rest = new() { [name] = value } }));
}
