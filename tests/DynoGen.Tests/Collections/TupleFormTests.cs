using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Forms;
using DynoGen.Tests.StoredForms;

namespace DynoGen.Tests.Collections;

/// <summary>How tuples and pairs are stored, and what is refused.</summary>
public class TupleFormTests
{
    [Fact]
    public void A_tuple_is_an_M_of_its_items_whatever_they_are_called()
    {
        Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> item = BothForms.Write(new TupleItem
        {
            One = new("a"),
            Named = (1, 2.5),
            Three = (null, 3, [1]),
            Eight = (1, null, 3, 4, 5, 6, 7, "8"),
            Pair = new("k", null),
        });

        Assert.Equal("""{"M":{"Item1":{"S":"a"}}}""", Forms.AttributeJson.Of(item["One"]));
        Assert.Equal("""{"M":{"Item1":{"N":"1"},"Item2":{"N":"2.5"}}}""", Forms.AttributeJson.Of(item["Named"]));
        Assert.Equal("""{"M":{"Item2":{"N":"3"},"Item3":{"B":"AQ=="}}}""", Forms.AttributeJson.Of(item["Three"]));
        Assert.Equal(
            """{"M":{"Item1":{"N":"1"},"Item3":{"N":"3"},"Item4":{"N":"4"},"Item5":{"N":"5"},"Item6":{"N":"6"},"Item7":{"N":"7"},"Item8":{"S":"8"}}}""",
            Forms.AttributeJson.Of(item["Eight"]));
        Assert.Equal("""{"M":{"Key":{"S":"k"}}}""", Forms.AttributeJson.Of(item["Pair"]));
        Assert.False(item.ContainsKey("Maybe"));
    }

    [Fact]
    public void NULL_is_null_and_other_attributes_are_passed_over()
    {
        TupleItem read = Stored.Read<TupleItem>(
            """{"Three":{"M":{"Item3":{"B":""},"Item1":{"NULL":true},"Item4":{"S":"?"}}},"Pair":{"M":{"Value":{"NULL":true},"Key":{"S":"k"}}}}""");

        Assert.Null(read.Three.Item1);
        Assert.Null(read.Three.Item2);
        Assert.Equal(new("k", null), read.Pair);
    }

    [Theory]
    [InlineData("""{"Named":{"M":{"Item1":{"N":"1"}}}}""", "Named.Item2", "missing")]
    [InlineData("""{"Sixteen":{"M":{}}}""", "Sixteen.Item1", "missing")]
    [InlineData("""{"Pair":{"M":{"Value":{"N":"1"}}}}""", "Pair.Key", "missing")]
    [InlineData("""{"Named":{"M":{"Item1":{"N":"1"},"Item2":{"S":"x"}}}}""", "Named.Item2", "expected N, found S")]
    [InlineData("""{"Named":{"M":{"Item1":{"NULL":true},"Item2":{"N":"1"}}}}""", "Named.Item1", "expected N, found NULL")]
    [InlineData("""{"Eight":{"M":{"Item8":{"N":"1"}}}}""", "Eight.Item8", "expected S, found N")]
    [InlineData("""{"Named":{"L":[]}}""", "Named", "expected M, found L")]
    [InlineData("""{"Pairs":{"L":[{"M":{"Key":{"N":"x"}}}]}}""", "Pairs[0].Key", "not exactly")]
    public void What_does_not_fit_is_an_error_with_its_path(string stored, string path, string problem)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Stored.Read<TupleItem>(stored));

        Assert.Equal(path, error.AttributePath);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_item_that_is_not_nullable_is_an_error_with_its_path()
    {
        DynamoSerializationException one = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new TupleItem { One = default }));
        DynamoSerializationException last = Assert.Throws<DynamoSerializationException>(
            () => BothForms.Write(new TupleItem { Listed = [(Guid.Empty, (1, null!))] }));

        Assert.Equal("One.Item1", one.AttributePath);
        Assert.Equal("Listed[0].Item2.Item2", last.AttributePath);
    }
}
