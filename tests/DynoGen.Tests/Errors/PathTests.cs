using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Foreign;
using DynoGen.Tests.Models.Names;
using DynoGen.Tests.Models.Nesting;
using DynoGen.Tests.Models.Shapes;
using DynoGen.Tests.Models.Types;

namespace DynoGen.Tests.Errors;

/// <summary>An error says where it is, from the item to the value, in attribute names.</summary>
public class PathTests
{
    [Fact]
    public void A_member_of_a_list_element()
    {
        DynamoSerializationException error = Failure.OnRead<Order>(
            "Lines[3].Price",
            """{"Id":{"S":"o"},"Lines":{"L":[{"M":{"Sku":{"S":"a"}}},{"M":{"Sku":{"S":"b"}}},{"M":{"Sku":{"S":"c"}}},{"M":{"Sku":{"S":"d"},"Price":{"S":"9.99"}}}]}}""",
            "9.99");

        Assert.Equal("Order.Lines[3].Price: expected N, found S.", error.Message);
        Assert.Contains("Order.Lines[3].Price: expected N, found S.", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Id", """{"Id":{"N":"1234"}}""", "1234")]
    [InlineData("ShipTo.Position.Latitude", """{"ShipTo":{"M":{"Street":{"S":"s"},"City":{"S":"c"},"Position":{"M":{"Latitude":{"S":"north"},"Longitude":{"N":"1"}}}}}}""", "north")]
    [InlineData("OtherAddresses.home.City", """{"OtherAddresses":{"M":{"home":{"M":{"Street":{"S":"s"},"City":{"N":"1234"}}}}}}""", "1234")]
    [InlineData("OtherAddresses.a.b c.City", """{"OtherAddresses":{"M":{"a.b c":{"M":{"Street":{"S":"s"},"City":{"N":"1234"}}}}}}""", "1234")]
    [InlineData("Gifts[0].Quantity", """{"Gifts":{"L":[{"M":{"Sku":{"S":"a"},"Quantity":{"N":"0.5"}}}]}}""", "0.5")]
    [InlineData("Lines[0].Options.colour", """{"Lines":{"L":[{"M":{"Sku":{"S":"a"},"Options":{"M":{"colour":{"N":"1234"}}}}}]}}""", "1234")]
    [InlineData("Coupons[1]", """{"Coupons":{"NS":["1","1.25"]}}""", "1.25")]
    [InlineData("Grid[1][2]", """{"Grid":{"L":[{"L":[]},{"L":[{"N":"1"},{"N":"2"},{"S":"three"}]}]}}""", "three")]
    [InlineData("Total.Amount", """{"Total":{"M":{"Amount":{"S":"free"}}}}""", "free")]
    public void A_value_at_any_place(string path, string members, string value)
    {
        string item = members.StartsWith("""{"Id""", StringComparison.Ordinal) ? members : members.Insert(1, "\"Id\":{\"S\":\"o\"},");

        Failure.OnRead<Order>(path, item, value);
    }

    [Theory]
    [InlineData("Lines[1].Sku", """{"Id":{"S":"o"},"Lines":{"L":[{"M":{"Sku":{"S":"a"}}},{"M":{}}]}}""")]
    [InlineData("ShipTo.City", """{"Id":{"S":"o"},"ShipTo":{"M":{"Street":{"S":"s"}}}}""")]
    [InlineData("ShipTo.Position.Longitude", """{"Id":{"S":"o"},"ShipTo":{"M":{"Street":{"S":"s"},"City":{"S":"c"},"Position":{"M":{"Latitude":{"N":"1"}}}}}}""")]
    public void A_missing_member_of_a_nested_type(string path, string item) => Failure.OnRead<Order>(path, item, null);

    [Fact]
    public void Attribute_names_where_members_are_renamed()
    {
        Failure.OnRead<ClassItem>("display-name", """{"Id":{"S":"a"},"Number":{"N":"1"},"display-name":{"N":"1234"}}""", "1234");
        Failure.OnRead<MappedNamesItem>("with space", """{"the.key":{"S":"a"},"with space":{"N":"1234"}}""", "1234");
    }

    [Fact]
    public void An_element_of_a_recursive_type() =>
        Failure.OnRead<TreeItem>(
            "Root.Children[0].ByName.x.Left.Name",
            """{"Id":{"S":"t"},"Root":{"M":{"Children":{"L":[{"M":{"ByName":{"M":{"x":{"M":{"Left":{"M":{"Name":{"N":"1234"}}}}}}}}}]}}}}""",
            "1234");

    [Fact]
    public void A_type_of_another_assembly() =>
        Failure.OnRead<ForeignPartsItem>(
            "Others[0].Priority", """{"Id":{"S":"f"},"Point":{"M":{}},"Others":{"L":[{"M":{"Name":{"S":"n"},"Priority":{"N":"0.5"}}}]}}""", "0.5");

    [Fact]
    public void An_item_inside_an_item_is_of_the_outer_type() =>
        Failure.OnRead<Album>("Tracks[0].Seconds", """{"Title":{"S":"t"},"Tracks":{"L":[{"M":{"Title":{"S":"t"},"Seconds":{"S":"long"}}}]}}""", "long");

    [Fact]
    public void A_member_far_down_a_wide_type()
    {
        Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> item = new() { ["Id"] = new() { S = "w" }, ["Member101"] = new() { S = "text" } };

        Assert.Contains("Member101", Assert.Throws<DynamoSerializationException>(() => BothForms.Read<WideItem>(item)).AttributePath, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_on_write_at_any_place()
    {
        Failure.OnWrite("Id", new Order { Id = null! }, null);
        Failure.OnWrite("Lines[1].Sku", new Order { Lines = [new() { Sku = "s" }, new() { Sku = null! }] }, null);
        Failure.OnWrite("BillTo", new Order { BillTo = null! }, null);
        Failure.OnWrite("ShipTo.City", new Order { ShipTo = new("s", null!) }, null);
        Failure.OnWrite("Lines[0].Options.colour", new Order { Lines = [new() { Sku = "s", Options = new() { ["colour"] = null! } }] }, null);
        Failure.OnWrite("Coupons", new Order { Coupons = null! }, null);
        Failure.OnWrite("Grid[0]", new Order { Grid = [null!] }, null);
        Failure.OnWrite("Lines[0]", new Order { Lines = [null!] }, null);
        Failure.OnWrite("Settings.Theme", new ForeignPartsItem { Settings = new Settings(null!, 1) }, null);
    }

    [Fact]
    public void A_number_on_write_at_any_place()
    {
        Failure.OnWrite("ShipTo.Position.Latitude", new Order { ShipTo = new("s", "c") { Position = new(double.NaN, 0) } }, double.NaN);
        Failure.OnWrite("Lines[0].Weight", new Order { Lines = [new() { Sku = "s", Weight = double.PositiveInfinity }] }, double.PositiveInfinity);
        Failure.OnWrite("Value", new ReadonlyRecordStructItem("a", default, double.MaxValue), double.MaxValue);
        Failure.OnWrite("Doubles", new SetsItem { Doubles = [double.NegativeInfinity] }, double.NegativeInfinity);
    }
}
