using DynoGen.Tests.Errors;
using DynoGen.Tests.Polymorphism.Models;
using DynoGen.Tests.StoredForms;

namespace DynoGen.Tests.Polymorphism;

/// <summary>Members whose values may be of several types: the discriminator says which, wherever they stand.</summary>
public class PolymorphicMemberTests
{
    [Fact]
    public void A_member_is_stored_with_its_discriminator()
    {
        DrawingItem item = new() { Main = new Circle(1.5) { Label = "c" } };

        Assert.Equal("""{"Main":{"M":{"kind":{"S":"circle"},"Radius":{"N":"1.5"},"Label":{"S":"c"}}}}""", Sorted(item));
        Assert.Equal(item.Main, There(item).Main);
    }

    [Fact]
    public void Values_of_different_types_stand_side_by_side()
    {
        DrawingItem item = new()
        {
            Shapes = [new Circle(1), new Square(2), new Circle(3)],
            Row = [null, new Square(4)],
            ByName = new() { ["a"] = new Square(5), ["b"] = new Circle(6) },
            Pair = (new Square(7), 8),
        };

        DrawingItem back = There(item);

        Assert.Equal(item.Shapes, back.Shapes);
        Assert.Equal(item.Row, back.Row);
        Assert.Equal(item.ByName, back.ByName);
        Assert.Equal(item.Pair, back.Pair);
    }

    [Fact]
    public void Values_of_different_types_lie_inside_one_another()
    {
        DrawingItem item = new() { Main = new Group([new Group([new Circle(1)]), new Square(2)]) };

        string stored = Stored.Of(item);
        Group back = Assert.IsType<Group>(Stored.Read<DrawingItem>(stored).Main);

        Assert.Equal(
            """{"Main":{"M":{"kind":{"S":"group"},"Parts":{"L":[{"M":{"kind":{"S":"group"},"Parts":{"L":[{"M":{"kind":{"S":"circle"},"Radius":{"N":"1"}}}]}}},{"M":{"kind":{"S":"square"},"Side":{"N":"2"}}}]}}}}""",
            stored);
        Assert.Equal(new Circle(1), Assert.IsType<Group>(back.Parts[0]).Parts[0]);
        Assert.Equal(new Square(2), back.Parts[1]);
    }

    [Theory]
    [InlineData("circle")]
    [InlineData("round")]
    [InlineData("disc")]
    public void All_names_of_a_type_are_read_and_the_first_is_written(string name)
    {
        DrawingItem read = Stored.Read<DrawingItem>($$$$$"""{"Main":{"M":{"Radius":{"N":"2"},"kind":{"S":"{{{{{name}}}}}"}}}}""");

        Assert.Equal(new Circle(2), read.Main);
        Assert.Contains("\"kind\":{\"S\":\"circle\"}", Stored.Of(read), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":{"S":"hexagon"},"Side":{"N":"1"}}""", "hexagon")]
    [InlineData("""{"kind":{"S":"Circle"},"Radius":{"N":"1"}}""", "Circle")]
    [InlineData("""{"Radius":{"N":"1"}}""", null)]
    [InlineData("""{"kind":{"N":"1"},"Radius":{"N":"1"}}""", null)]
    public void A_name_that_nobody_knows_is_an_error_that_lists_the_known_ones(string shape, string? found)
    {
        string item = $$$$"""{"Id":{"S":"id"},"Shapes":{"L":[{"M":{"kind":{"S":"square"},"Side":{"N":"1"}}},{"M":{{{{shape}}}}}]}}""";

        DynamoSerializationException error = Failure.OnRead<DrawingItem>("Shapes[1].kind", item, found);

        Assert.Contains("known are circle, round, disc, square, group", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_the_base_does_not_name_is_not_stored()
    {
        DynamoSerializationException error = Failure.OnWrite("Shapes[1]", new DrawingItem { Shapes = [new Square(1), new Rhombus(1, 2)] }, null);

        Assert.Contains("Shape has no [DynamoDerived], or [DynamoDBPolymorphicType], for Rhombus", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_does_not_fit_has_its_path() =>
        Failure.OnRead<DrawingItem>("Main.Radius", """{"Id":{"S":"id"},"Main":{"M":{"kind":{"S":"circle"},"Radius":{"S":"wide"}}}}""", "wide");

    [Fact]
    public void An_interface_may_name_classes_and_structs()
    {
        GarageItem item = new("id", new Bike(true), [new Car { Doors = 5 }, new Bike(false)]);

        string stored = Stored.Of(item);
        GarageItem back = Stored.Read<GarageItem>(stored);

        Assert.Equal(
            """{"Best":{"M":{"$type":{"S":"bike"},"HasBell":{"BOOL":true}}},"Others":{"L":[{"M":{"$type":{"S":"car"},"Doors":{"N":"5"}}},{"M":{"$type":{"S":"bike"},"HasBell":{"BOOL":false}}}]}}""",
            stored);
        Assert.Equal(new Bike(true), back.Best);
        Assert.Equal(5, Assert.IsType<Car>(back.Others![0]).Doors);
        Assert.Equal(new Bike(false), back.Others[1]);
    }

    [Fact]
    public void A_fallback_takes_what_nobody_knows_with_all_of_its_attributes()
    {
        BoardItem read = Stored.Read<BoardItem>(
            """{"Notices":{"L":[{"M":{"type":{"S":"text"},"Text":{"S":"t"}}},{"M":{"type":{"S":"video"},"Url":{"S":"u"}}},{"M":{"Lost":{"BOOL":true}}}]}}""");

        Assert.Equal("t", Assert.IsType<TextNotice>(read.Notices[0]).Text);
        Assert.Equal("u", Assert.IsType<OtherNotice>(read.Notices[1]).Rest["Url"].S);
        Assert.True(Assert.IsType<OtherNotice>(read.Notices[2]).Rest["Lost"].BOOL);
        Assert.Equal(["Url"], ((OtherNotice)read.Notices[1]).Rest.Keys);
    }

    [Fact]
    public void A_fallback_is_written_with_its_own_name() =>
        Assert.Equal(
            """{"Notices":{"L":[{"M":{"type":{"S":"other"},"Url":{"S":"u"}}}]}}""",
            Stored.Of(new BoardItem("id", [new OtherNotice { Rest = new() { ["Url"] = new() { S = "u" } } }])));

    [Fact]
    public void Each_base_has_names_of_its_own()
    {
        PortfolioItem item = new("id", [new Asset("a"), new Stock("s", 1), new Warrant("o", 2, 3)], [new Stock("s", 4), new Warrant("o", 5, 6)]);

        string stored = Stored.Of(item);
        PortfolioItem back = Stored.Read<PortfolioItem>(stored);

        Assert.Equal(item.Assets, back.Assets);
        Assert.Equal(item.Stocks, back.Stocks);
        Assert.Contains("\"$type\":{\"S\":\"warrant\"}", stored, StringComparison.Ordinal);
        Assert.Contains("\"$type\":{\"S\":\"derivative\"}", stored, StringComparison.Ordinal);
        Assert.Contains("""{"M":{"Name":{"S":"a"}}}""", stored, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_may_name_itself()
    {
        ChainItem item = new("id", new Chain { Next = new Anchor { Weight = 7 } });

        string stored = Stored.Of(item);

        Assert.Equal("""{"First":{"M":{"$type":{"S":"chain"},"Next":{"M":{"$type":{"S":"anchor"},"Weight":{"N":"7"}}}}}}""", stored);
        Assert.Equal(7, Assert.IsType<Anchor>(Stored.Read<ChainItem>(stored).First.Next).Weight);
        Failure.OnRead<ChainItem>("First.$type", """{"Id":{"S":"id"},"First":{"M":{}}}""", null);
    }

    private static DrawingItem There(DrawingItem item) => Shapes.Converted.ThereAndBack(item);

    private static string Sorted(DrawingItem item) => Stored.Of(item).Replace(
        """{"kind":{"S":"circle"},"Label":{"S":"c"},"Radius":{"N":"1.5"}}""", """{"kind":{"S":"circle"},"Radius":{"N":"1.5"},"Label":{"S":"c"}}""", StringComparison.Ordinal);
}
