using Amazon.DynamoDBv2.Model;
using DynoGen.SdkCompatibilityTests.Forms;
using DynoGen.SdkCompatibilityTests.Polymorphism.Models;
using DynoGen.Tests.Forms;

namespace DynoGen.SdkCompatibilityTests.Polymorphism;

/// <summary>Values of several types, named on the member or on the type.</summary>
public sealed class PolymorphismTests
{
    private static readonly DateTime Day = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static TheoryData<SdkConversion> Schemas => Differential.Schemas;

    private static Circle Round => new() { Name = "c", Radius = 1.5, Filled = true };

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Members_name_the_types_of_their_values_and_elements(SdkConversion schema)
    {
        DrawingItem item = new()
        {
            Id = "1",
            One = new Square { Name = "s", Side = 2 },
            Many = [Round, new Shape { Name = "p" }, null],
            Array = [Round],
            Map = new() { ["a"] = Round, ["b"] = new Shape { Name = "q" } },
            Deep = [[Round]],
            Own = new Shape { Name = "o" },
            Contract = Round,
            Contracts = [Round],
            Figure = new Statue { Title = "t", Height = 3 },
            Anything = Round,
            Plain = new Shape { Name = "p" },
        };

        Dictionary<string, AttributeValue> written = item.ToItem(schema);

        Assert.Equal("square", written["one"].M["$type"].S);
        Assert.Equal("circle", written["Many"].L[0].M["$type"].S);
        Assert.DoesNotContain("$type", written["Many"].L[1].M.Keys);
        Assert.Equal("plain", written["Own"].M["$type"].S);
        Assert.Equal("2026-01-01T00:00:00.000Z", written["Contract"].M["Drawn"].S);
        Assert.DoesNotContain("$type", written["Plain"].M.Keys);
        await Differential.AssertSameAsync(item, schema);
    }

    [Fact]
    public void Members_of_several_types_are_read_as_what_they_are()
    {
        DrawingItem read = DrawingItem.FromItem(new DrawingItem { Id = "1", One = new Square(), Many = [Round, new Shape()], Contract = Round, Anything = Round }.ToItem());

        Assert.IsType<Square>(read.One);
        Assert.Equal([typeof(Circle), typeof(Shape)], read.Many.Select(shape => shape.GetType()));
        Assert.True(Assert.IsType<Circle>(read.Contract).Filled);
        Assert.IsType<Circle>(read.Anything);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task What_the_member_says_comes_before_what_the_type_says(SdkConversion schema)
    {
        GarageItem item = new()
        {
            Id = "1",
            Vehicle = new Car { Wheels = 4, Doors = 2 },
            Vehicles = [new Car(), new Bike { Bell = true }, new Vehicle { Wheels = 1 }],
            Other = new Car { Doors = 5 },
        };

        Dictionary<string, AttributeValue> written = item.ToItem(schema);

        Assert.Equal("limousine", written["vehicle"].M["$type"].S);
        Assert.Equal("2", written["vehicle"].M["doors"].N);
        Assert.Equal("bike", written["vehicles"].L[1].M["$type"].S);
        Assert.Equal("car", written["other"].M["$type"].S);
        await Differential.AssertSameAsync(item, schema);
    }

    [Fact]
    public async Task The_names_that_the_type_gives_are_read_in_members_that_give_others()
    {
        Dictionary<string, AttributeValue> item = AttributeJson.Item("""{"id":{"S":"1"},"vehicle":{"M":{"$type":{"S":"car"},"doors":{"N":"3"}}}}""");
        using SdkContext sdk = new();

        Assert.Equal(3, Assert.IsType<Car>(GarageItem.FromItem(item).Vehicle).Doors);
        Assert.IsType<Car>((await sdk.LoadedAsync<GarageItem>(item)).Vehicle);
    }

    // The SDK stores the members of the base, and reads the base back.
    [Fact]
    public void A_type_that_nothing_names_is_an_error_instead_of_a_loss()
    {
        DynamoSerializationException written = Assert.Throws<DynamoSerializationException>(
            () => new DrawingItem { Id = "1", Many = [new Unnamed()] }.ToItem());
        DynamoSerializationException read = Assert.Throws<DynamoSerializationException>(
            () => DrawingItem.FromItem(AttributeJson.Item("""{"Id":{"S":"1"},"one":{"M":{"$type":{"S":"star"}}}}""")));

        Assert.Equal("Many[0]", written.AttributePath);
        Assert.Contains("[DynamoDBPolymorphicType]", written.Message, StringComparison.Ordinal);
        Assert.Equal("one.$type", read.AttributePath);
        Assert.Contains("circle, square", read.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task An_item_of_a_derived_type_has_its_own_times_in_seconds(SdkConversion schema)
    {
        Document letter = new Letter { Id = "1", Written = Day, Posted = Day, Sealed = true };

        Dictionary<string, AttributeValue> written = letter.ToItem(schema);

        Assert.Equal("letter", written["$type"].S);
        Assert.Equal("1767225600", written["Posted"].N);
        await Differential.AssertSameAsync(letter, schema);
        await Differential.AssertSameAsync<Document>(
            new Mail { Id = "1", Written = Day, Posted = Day, Read = Day, Inner = new Flattening.Models.Inner { Deep = "d" } }, schema);
        await Differential.AssertSameAsync(new Document { Id = "1", Written = Day }, schema);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task An_item_inside_itself_is_a_nested_type_whose_times_are_text(SdkConversion schema)
    {
        Document item = new() { Id = "1", Written = Day, Answer = new Letter { Id = "2", Written = Day, Posted = Day } };

        Dictionary<string, AttributeValue> written = item.ToItem(schema);

        Assert.Equal("1767225600", written["Written"].N);
        Assert.Equal("2026-01-01T00:00:00.000Z", written["Answer"].M["Posted"].S);
        await Differential.AssertSameAsync(item, schema);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Legacy_lower_camel_case_with_times_in_seconds(SdkConversion schema)
    {
        LegacyDocument note = new Note { Id = "1", Written = Day, Posted = Day, Nested = new Shape { Name = "n" }, Chosen = Round };

        Dictionary<string, AttributeValue> written = note.ToItem(schema);

        Assert.Equal("1767225600", written["posted_At"].N);
        Assert.Equal("1767225600", written["written"].N);
        Assert.Equal("n", written["nested"].M["Name"].S);
        await Differential.AssertSameAsync(note, schema);
    }
}
