using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Nesting;
using DynoGen.Tests.Models.Shapes;
using DynoGen.Tests.StoredForms;

namespace DynoGen.Tests.Errors;

/// <summary>One exception tells everything that is wrong with an item, each problem with its path, as far as anyone would read.</summary>
public class CollectedErrorTests
{
    [Fact]
    public void Of_all_members_at_all_levels()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => BothForms.Read<Order>(AttributeJson.Item(
            """
            {"Id":{"N":"1"},
             "Lines":{"L":[{"M":{"Sku":{"S":"a"}}},{"M":{"Price":{"S":"x"},"Quantity":{"S":"y"}}},{"M":{"Sku":{"S":"b"}}},{"S":"z"}]},
             "Coupons":{"NS":["1","1.5","2.5"]},
             "Grid":{"L":[{"L":[{"N":"1"},{"S":"a"}]},{"N":"1"},{"L":[{"S":"b"},{"S":"c"}]}]},
             "OtherAddresses":{"M":{"home":{"M":{"City":{"N":"1"}}},"work":{"S":"w"}}}}
            """)));

        Assert.Equal("Order", error.ItemType);
        Assert.Equal(
            [
                "Id", "Lines[1].Price", "Lines[1].Quantity", "Lines[1].Sku", "Lines[3]", "Coupons[1]", "Coupons[2]",
                "Grid[0][1]", "Grid[1]", "Grid[2][0]", "Grid[2][1]",
                "OtherAddresses.home.City", "OtherAddresses.home.Street", "OtherAddresses.work",
            ],
            error.Problems.Select(problem => problem.AttributePath));
        Assert.StartsWith("Order.Id: expected S, found N. Order.Lines[1].Price: expected N, found S. Order.Lines[1].Quantity", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(" And 4 more; see Problems.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Array", """{"L":[{"N":"1"},{"S":"a"},{"N":"2"},{"S":"b"}]}""", "Array[1] Array[3]")]
    [InlineData("List", """{"L":[{"S":"a"},{"N":"2"},{"S":"b"}]}""", "List[0] List[2]")]
    [InlineData("Set", """{"L":[{"S":"a"},{"N":"2"},{"N":"2.0"},{"S":"b"}]}""", "Set[0] Set[2] Set[3]")]
    [InlineData("Sorted", """{"NS":["x","2","y"]}""", "Sorted[0] Sorted[2]")]
    [InlineData("Map", """{"M":{"a":{"S":"x"},"b":{"N":"1"},"c":{"S":"y"}}}""", "Map.a Map.c")]
    [InlineData("Keyed", """{"M":{"1":{"S":"x"},"two":{"N":"1"},"3":{"N":"1"},"03":{"N":"1"}}}""", "Keyed.1 Keyed.two Keyed.03")]
    [InlineData("Tuple", """{"M":{"Item1":{"S":"x"},"Item2":{"N":"1"}}}""", "Tuple.Item1 Tuple.Item2")]
    [InlineData("Tuple", """{"M":{"Item1":{"S":"x"}}}""", "Tuple.Item1 Tuple.Item2")]
    [InlineData("Queue", """{"L":[{"S":"a"},{"N":"2"},{"S":"b"}]}""", "Queue[0] Queue[2]")]
    public void Of_all_elements_of_each_kind_of_collection(string member, string value, string paths)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Stored.Read<CollectedItem>($$"""{"{{member}}":{{value}}}"""));

        Assert.Equal(paths, string.Join(' ', error.Problems.Select(problem => problem.AttributePath)));
    }

    [Theory]
    [InlineData("List")]
    [InlineData("Array")]
    [InlineData("Set")]
    [InlineData("Map")]
    [InlineData("Keyed")]
    public void Of_very_many_the_first_hundred(string member)
    {
        IEnumerable<string> elements = Enumerable.Range(0, 5000).Select(number => member is "Map" or "Keyed" ? $$"""{{Key(number)}}:{"S":"x"}""" : """{"S":"x"}""");
        string all = string.Join(',', elements);
        string value = member is "Map" or "Keyed" ? $$$"""{"M":{{{{all}}}}}""" : $$"""{"L":[{{all}}]}""";

        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Stored.Read<CollectedItem>($$"""{"{{member}}":{{value}}}"""));

        Assert.Equal(100, error.Problems.Count);
        Assert.EndsWith(" And at least 90 more; see Problems.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_very_many_in_several_members_the_first_hundred_in_all()
    {
        string all = string.Join(',', Enumerable.Repeat("""{"S":"x"}""", 60));

        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => Stored.Read<CollectedItem>($$$"""{"List":{"L":[{{{all}}}]},"Array":{"L":[{{{all}}}]},"Tuple":{"S":"x"}}"""));

        Assert.Equal(100, error.Problems.Count);
        Assert.Equal("Array[39]", error.Problems[^1].AttributePath);
        Assert.EndsWith(" And at least 111 more; see Problems.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_setter_throws_has_the_path_of_its_attribute()
    {
        DynamoSerializationException error = Failure.OnRead<ValidatingItem>("Number", """{"Id":{"S":"a"},"Number":{"N":"-1"}}""", null);

        Assert.IsType<ArgumentOutOfRangeException>(error.InnerException);
        Assert.Contains("ValidatingItem refuses the value: its code threw ArgumentOutOfRangeException", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Parts":{"L":[{"M":{"Low":{"N":"1"},"High":{"N":"2"}}},{"M":{"Low":{"N":"3"},"High":{"N":"2"}}},{"M":{"Low":{"N":"5"},"High":{"N":"4"}}}]},"Step":{"N":"1"}}""", "Parts[1] Parts[2]")]
    [InlineData("""{"Part":{"M":{"Low":{"N":"3"},"High":{"N":"2"}}},"Step":{"N":"1"}}""", "Part")]
    [InlineData("""{"Step":{"N":"0"}}""", "Step")]
    public void What_a_constructor_or_setter_inside_throws_has_a_path(string stored, string paths)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Stored.Read<ValidatingPartsItem>(stored));

        Assert.Equal(paths, string.Join(' ', error.Problems.Select(problem => problem.AttributePath)));
        Assert.IsType<ArgumentException>(error.InnerException);
    }

    private static string Key(int number) => "\"" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "\"";
}
