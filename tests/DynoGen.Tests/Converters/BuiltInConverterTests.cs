using DynoGen.Tests.Converters.Models;
using DynoGen.Tests.Errors;
using DynoGen.Tests.Forms;
using DynoGen.Tests.StoredForms;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.Converters;

/// <summary>The converters that come with DynoGen: what they store exactly, and what they refuse.</summary>
public class BuiltInConverterTests
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 23, 11, 30, 15, 250, TimeSpan.FromHours(1));

    [Theory, MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Times_are_stored_in_their_forms_under_every_culture(string culture) => Cultures.Run(culture, () =>
    {
        TimesItem item = new()
        {
            Expires = Instant,
            ExpiresUtc = Instant.UtcDateTime,
            Seen = Instant,
            SeenUtc = [Instant.UtcDateTime, DateTime.UnixEpoch.AddMilliseconds(-1)],
            Made = Instant,
            MadeUtc = DateTime.SpecifyKind(Instant.UtcDateTime, DateTimeKind.Unspecified),
        };

        string stored = Stored.Of(item);
        TimesItem back = Stored.Read<TimesItem>(stored);

        Assert.Equal(
            """{"Expires":{"N":"1795429815"},"ExpiresUtc":{"N":"1795429815"},"Seen":{"N":"1795429815250"},"SeenUtc":{"L":[{"N":"1795429815250"},{"N":"-1"}]},"Made":{"S":"2026-11-23T10:30:15.250Z"},"MadeUtc":{"S":"2026-11-23T10:30:15.250Z"}}""",
            stored);
        Assert.Equal(Instant.AddMilliseconds(-250), back.Expires);
        Assert.Equal(DateTimeKind.Utc, back.ExpiresUtc!.Value.Kind);
        Assert.Equal(Instant, back.Seen);
        Assert.Equal(item.SeenUtc, back.SeenUtc);
        Assert.Equal((Instant, TimeSpan.Zero), (back.Made!.Value, back.Made.Value.Offset));
        Assert.Equal((Instant.UtcDateTime, DateTimeKind.Utc), (back.MadeUtc!.Value, back.MadeUtc.Value.Kind));
    });

    [Theory]
    [InlineData("Expires", "N", "1.5")]
    [InlineData("Expires", "N", "999999999999999")]
    [InlineData("Seen", "N", "-99999999999999999")]
    [InlineData("Made", "S", "23.11.2026")]
    [InlineData("MadeUtc", "S", "yesterday")]
    public void Times_that_are_none_are_errors(string member, string type, string value)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => Stored.Read<TimesItem>($$$"""{"{{{member}}}":{"{{{type}}}":"{{{value}}}"}}"""));

        Assert.Equal(member, error.AttributePath);
        Assert.DoesNotContain(value, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prefix_is_added_and_taken_away_again()
    {
        TextsItem item = new() { Id = "1", Owner = "ann", Tags = ["a", ""] };

        string json = Shapes.Converted.ToJson(item);
        TextsItem back = Shapes.Converted.FromJson<TextsItem>(json);

        Assert.Equal("""{"Id":{"S":"TEXT#1"},"Owner":{"S":"USER#ann"},"Tags":{"SS":["TAG#a","TAG#"]}}""", json);
        Assert.Equal(("1", "ann"), (back.Id, back.Owner));
        Assert.Equal(item.Tags, back.Tags);
    }

    [Fact]
    public void A_text_without_its_prefix_is_an_error() =>
        Assert.Equal("Owner", Failure.OnRead<TextsItem>("Owner", """{"Id":{"S":"TEXT#1"},"Owner":{"S":"user#ann"}}""", "user#ann").AttributePath);

    [Fact]
    public void Long_texts_and_bytes_are_compressed()
    {
        string text = string.Concat(Enumerable.Repeat("DynamoDB, überall. ", 5000));
        TextsItem item = new() { Body = text, Picture = new byte[100_000] };

        Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> stored = BothForms.Write(item);
        TextsItem back = BothForms.Read<TextsItem>(stored);

        Assert.InRange(stored["Body"].B.Length, 1, 1000);
        Assert.InRange(stored["Picture"].B.Length, 1, 1000);
        Assert.Equal(text, back.Body);
        Assert.Equal(item.Picture, back.Picture);
        Assert.Equal("", Shapes.Converted.ThereAndBack(new TextsItem { Body = "" }).Body);
    }

    [Fact]
    public void Bytes_that_are_not_all_of_a_compressed_text_are_errors()
    {
        byte[] whole = BothForms.Write(new TextsItem { Body = "a text that is long enough" })["Body"].B.ToArray();

        foreach (byte[] bytes in new byte[][] { [], [1, 2, 3, 4, 5], whole[..^1], whole[..5], [.. whole, 0] })
        {
            Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> item = new() { ["Id"] = new() { S = "TEXT#1" }, ["Body"] = new() { B = new(bytes) } };

            Assert.Equal("Body", Assert.Throws<DynamoSerializationException>(() => BothForms.Read<TextsItem>(item)).AttributePath);
        }
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_not_compressed() =>
        Assert.Equal("Body", Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new TextsItem { Body = "\ud800" })).AttributePath);

    [Fact]
    public void A_member_is_stored_as_JSON_by_its_context()
    {
        TextsItem item = new() { Blob = new("a", null, new("b", 2)), Blobs = [new("c", 3)], Number = 4 };

        Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> stored = BothForms.Write(item);
        TextsItem back = BothForms.Read<TextsItem>(stored);

        Assert.Equal("""{"name":"a","inner":{"name":"b","size":2}}""", stored["Blob"].S);
        Assert.Equal("""[{"name":"c","size":3}]""", stored["Blobs"].S);
        Assert.Equal("4", stored["Number"].S);
        Assert.Equal(item.Blob, back.Blob);
        Assert.Equal(item.Blobs, back.Blobs);
        Assert.Equal(4, back.Number);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[1]")]
    public void Text_that_is_not_its_JSON_is_an_error(string text) =>
        Assert.Equal(
            "Blob",
            Assert.Throws<DynamoSerializationException>(
                () => BothForms.Read<TextsItem>(new() { ["Id"] = new() { S = "TEXT#1" }, ["Blob"] = new() { S = text } })).AttributePath);

    [Fact]
    public void A_context_without_the_type_is_an_error_that_says_so()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new TextsItem { Unknown = DateTime.UnixEpoch }));

        Assert.Equal("Unknown", error.AttributePath);
        Assert.Contains("[JsonSerializable]", error.InnerException!.Message, StringComparison.Ordinal);
    }
}
