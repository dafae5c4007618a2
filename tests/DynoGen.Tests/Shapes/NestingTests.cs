using DynoGen.Tests.Models.Foreign;
using DynoGen.Tests.Models.Nesting;

namespace DynoGen.Tests.Shapes;

/// <summary>Plain types inside items: classes, records and structs, recursive ones, and those of other assemblies.</summary>
public class NestingTests
{
    [Fact]
    public void Plain_types_are_an_M()
    {
        Order item = new()
        {
            Lines = [new() { Sku = "s", Quantity = 2, Price = 1.50m, Options = new() { ["colour"] = "red" } }],
            ShipTo = new("Street", "City", "Country") { Position = new(1.5, -2) },
            Discount = new Money { Amount = 3 },
        };

        Assert.Equal(
            """
            {"Id":{"S":"o-1"},"Lines":{"L":[{"M":{"Sku":{"S":"s"},"Quantity":{"N":"2"},"Price":{"N":"1.50"},"Options":{"M":{"colour":{"S":"red"}}}}}]},"ShipTo":{"M":{"Street":{"S":"Street"},"City":{"S":"City"},"Country":{"S":"Country"},"Position":{"M":{"Latitude":{"N":"1.5"},"Longitude":{"N":"-2"}}}}},"BillTo":{"M":{"Street":{"S":"Main Street 1"},"City":{"S":"Berlin"}}},"Total":{"M":{"Amount":{"N":"0"},"Currency":{"S":"EUR"}}},"Discount":{"M":{"Amount":{"N":"3"}}},"OtherAddresses":{"M":{}},"Gifts":{"L":[]},"Grid":{"L":[]}}
            """,
            Converted.ToJson(item));
    }

    [Fact]
    public void Plain_types_come_back()
    {
        Address address = new("Street", "City") { Position = new(50.5, 0) };
        Order item = new()
        {
            Lines = [new() { Sku = "s", Weight = 0.5 }], ShipTo = address, BillTo = address with { City = "Bonn" }, Total = new Money { Amount = 1, Currency = null },
            OtherAddresses = new() { ["home"] = address, ["none"] = null }, Gifts = [new() { Sku = "g" }], Coupons = [1], Grid = [[1], [], [2, 3]],
        };

        Order back = Converted.ThereAndBack(item);

        OrderLine line = Assert.Single(back.Lines);
        Assert.Equal(("s", 1, 0.5, null), (line.Sku, line.Quantity, line.Weight, line.Options));
        Assert.Equal((address, address with { City = "Bonn" }), (back.ShipTo, back.BillTo));
        Assert.Equal((item.Total, null), (back.Total, back.Discount));
        Assert.Equal(item.OtherAddresses, back.OtherAddresses);
        Assert.Equal("g", Assert.Single(back.Gifts).Sku);
        Assert.Equal([1], back.Coupons);
        Assert.Equal([[1], [], [2, 3]], back.Grid);
    }

    [Fact]
    public void Absent_plain_types_keep_their_defaults()
    {
        Order item = Converted.FromJson<Order>("""{"Id":{"S":"o"}}""");

        Assert.Equal(new Address("Main Street 1", "Berlin"), item.BillTo);
        Assert.Equal("EUR", item.Total.Currency);
        Assert.Null(item.ShipTo);
    }

    [Fact]
    public void Members_of_plain_types_keep_their_defaults()
    {
        Order item = Converted.FromJson<Order>("""{"Id":{"S":"o"},"Lines":{"L":[{"M":{"Sku":{"S":"s"}}}]}}""");

        Assert.Equal((1, 0m), (item.Lines[0].Quantity, item.Lines[0].Price));
    }

    [Fact]
    public void Types_that_contain_themselves_come_back()
    {
        TreeItem item = new()
        {
            Root = new Node
            {
                Name = "root", Left = new() { Name = "left", Left = new() { Name = "left of left" } },
                Children = [new(), new() { Children = [new() { Name = "grandchild" }] }], ByName = new() { ["x"] = new() { Name = "by name" } },
            },
            Next = new TreeItem { Id = "next", Branches = [new() { Id = "branch" }] },
        };

        Assert.Equal(Converted.ToJson(item), Converted.ToJson(Converted.ThereAndBack(item)));
        Assert.Equal("left of left", Converted.ThereAndBack(item).Root!.Left!.Left!.Name);
        Assert.Equal("branch", Converted.ThereAndBack(item).Next!.Branches![0].Id);
    }

    [Fact]
    public void Items_inside_items_come_back()
    {
        Album item = new() { Title = "a", Tracks = [new("one"), new("two", 10)], Best = new("two", 10) };

        Album back = Converted.ThereAndBack(item);

        Assert.Equal(item.Tracks, back.Tracks);
        Assert.Equal(item.Best, back.Best);
    }

    [Fact]
    public void Types_of_another_assembly_come_back()
    {
        ForeignPartsItem item = new()
        {
            Id = "a", Contact = new() { Name = "n", Mail = "m", Language = "de", Priority = 1, Phones = ["1"] }, Others = [new() { Name = "o" }],
            Settings = new("dark", 12) { Fallback = new("light", 10) }, Point = new() { X = 1, Y = -1 }, Person = new("First", null, 33) { Tags = ["t"] },
        };

        Assert.Equal(Converted.ToJson(item), Converted.ToJson(Converted.ThereAndBack(item)));
        Assert.Equal(10, Converted.ThereAndBack(item).Settings!.Fallback!.Size);
    }

    [Fact]
    public void Types_of_another_assembly_keep_what_their_constructor_set()
    {
        ForeignPartsItem item = Converted.FromJson<ForeignPartsItem>(
            """{"Id":{"S":"a"},"Contact":{"M":{"Name":{"S":"n"}}},"Person":{"M":{"First":{"S":"f"}}},"Point":{"M":{"X":{"N":"1"}}}}""");

        Assert.Equal(("en", 5, null), (item.Contact!.Language, item.Contact.Priority, item.Contact.Mail));
        Assert.Empty(item.Contact.Phones);
        Assert.Equal(("f", null, 18), (item.Person!.First, item.Person.Last, item.Person.Age));
        Assert.Equal((1, 0), (item.Point.X, item.Point.Y));
    }

    [Theory]
    [InlineData("""{"Contact":{"M":{}}}""", "Contact.Name")]
    [InlineData("""{"Settings":{"M":{"Theme":{"S":"t"}}}}""", "Settings.Size")]
    [InlineData("""{"Person":{"M":{"Last":{"S":"l"}}}}""", "Person.First")]
    public void Types_of_another_assembly_need_what_is_required_or_a_parameter(string members, string path)
    {
        string json = members.Insert(1, "\"Id\":{\"S\":\"a\"},\"Point\":{\"M\":{}},");

        Assert.Equal(path, Assert.Throws<DynamoSerializationException>(() => Converted.FromJson<ForeignPartsItem>(json)).AttributePath);
    }

    [Fact]
    public void Readers_of_different_attribute_orders_do_not_disturb_each_other()
    {
        Order first = Converted.FromJson<Order>("""{"Lines":{"L":[{"M":{"Price":{"N":"1"},"Sku":{"S":"a"}}},{"M":{"Sku":{"S":"b"},"Price":{"N":"2"}}}]},"Id":{"S":"o"}}""");

        Parallel.For(0, 200, number =>
        {
            Order order = Converted.FromJson<Order>(
                number % 2 == 0
                    ? """{"Id":{"S":"o"},"Lines":{"L":[{"M":{"Quantity":{"N":"3"},"Sku":{"S":"a"},"Price":{"N":"1"}}}]}}"""
                    : """{"Lines":{"L":[{"M":{"Sku":{"S":"a"},"Unknown":{"S":"u"},"Price":{"N":"1"},"Quantity":{"N":"3"}}}]},"Id":{"S":"o"}}""");
            Assert.Equal(("a", 3, 1m), (order.Lines[0].Sku, order.Lines[0].Quantity, order.Lines[0].Price));
        });

        Assert.Equal(["a", "b"], first.Lines.Select(line => line.Sku));
    }
}
