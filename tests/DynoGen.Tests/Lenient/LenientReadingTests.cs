using System.Text;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Lenient.Models;

namespace DynoGen.Tests.Lenient;

/// <summary>Lenient types skip what their members can do without, and report it. No value is ever invented.</summary>
public class LenientReadingTests
{
    [Fact]
    public void What_does_not_fit_counts_as_absent_and_is_reported()
    {
        List<SerializationProblem> skipped = Read(
            """{"Needed":{"N":"1"},"Note":{"N":"5"},"Priority":{"S":"high"},"Fixed":{"BOOL":true},"Numbers":{"L":[{"N":"1"},{"S":"two"},{"S":"three"}]},"Tags":{"S":"t"},"Part":{"M":{"Number":{"S":"x"},"Other":{"S":"y"}}}}""",
            out LenientItem item);

        Assert.Equal(
            ["Note", "Priority", "Fixed", "Numbers[1]", "Numbers[2]", "Tags", "Part.Number", "Part.Other"], skipped.Select(problem => problem.AttributePath));
        Assert.Equal(["5", "high", true, "two", "three", "t", "x", "y"], skipped.Select(problem => problem.OffendingValue));
        Assert.Equal((1, null, 3, 4), (item.Needed, item.Note, item.Priority, item.Fixed));
        Assert.Null(item.Numbers);
        Assert.Null(item.Part);
        Assert.Equal(["default"], item.Tags);
    }

    [Fact]
    public void A_lenient_type_inside_loses_only_what_does_not_fit()
    {
        List<SerializationProblem> skipped = Read("""{"Needed":{"N":"1"},"Inner":{"M":{"Number":{"N":"2"},"Size":{"S":"big"}}}}""", out LenientItem item);

        Assert.Equal("Size: expected N, found S.", Assert.Single(skipped).ToString());
        Assert.Equal(new LenientPart(2, 7), item.Inner);
    }

    [Theory]
    [InlineData("""{"Needed":{"S":"one"}}""", "one")]
    [InlineData("""{"Needed":{"NULL":true}}""", null)]
    [InlineData("""{"Note":{"S":"n"}}""", null)]
    public void What_must_be_there_still_fails_the_item(string members, object? value)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Read(members, out _));

        Assert.Equal("LenientItem.Needed", error.ItemType + "." + error.AttributePath);
        Assert.Equal(value, error.OffendingValue);
    }

    [Fact]
    public void What_fits_is_read_as_ever()
    {
        Assert.Empty(Read("""{"Needed":{"N":"1"},"Note":{"S":"n"},"Priority":{"N":"5"},"Fixed":{"N":"6"},"Tags":{"SS":["t"]}}""", out LenientItem item));
        Assert.Equal((1, "n", 5, 6), (item.Needed, item.Note, item.Priority, item.Fixed));
        Assert.Equal(["t"], item.Tags);
    }

    // Either form gives the same item and reports the same.
    private static List<SerializationProblem> Read(string members, out LenientItem item)
    {
        string json = members.Insert(1, "\"Id\":{\"S\":\"id\"},");
        LenientItem read = Shapes.Converted.FromJson<LenientItem>(json);
        List<SerializationProblem> skipped = Skipped.Record(() => LenientItem.FromItem(AttributeJson.Item(json)));

        Assert.Equal(skipped, Skipped.Record(() => DynamoJson.Deserialize<LenientItem>(Encoding.UTF8.GetBytes(json))));
        item = read;
        return skipped;
    }
}
