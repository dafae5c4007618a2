using DynoGen.Tests.Models.Shapes;

namespace DynoGen.Tests.Shapes;

/// <summary>Classes, records and structs, with their ways to be made and filled.</summary>
public class ItemShapeTests
{
    [Fact]
    public void A_class_is_stored_by_its_public_settable_properties()
    {
        ClassItem item = new() { Id = "a", Number = 1, Name = "n", Tags = ["t"], Cache = "other" };

        ClassItem back = Converted.ThereAndBack(item);

        Assert.Equal("""{"Id":{"S":"a"},"Number":{"N":"1"},"display-name":{"S":"n"},"Tags":{"L":[{"S":"t"}]}}""", Converted.ToJson(item));
        Assert.Equal(("a", 1, "n", "cached"), (back.Id, back.Number, back.Name, back.Cache));
        Assert.Equal(["t"], back.Tags);
    }

    [Fact]
    public void A_record_comes_back_equal()
    {
        RecordItem item = new() { Id = "a", Number = 2, Name = "n" };

        Assert.Equal(item, Converted.ThereAndBack(item));
    }

    [Fact]
    public void A_positional_record_may_have_its_attributes_on_parameters_or_properties()
    {
        PositionalItem item = new("a", 2, null, "nick") { Note = "note", Visits = 9 };

        Assert.Equal("""{"Id":{"S":"a"},"Number":{"N":"2"},"nick":{"S":"nick"},"Note":{"S":"note"}}""", Converted.ToJson(item));
        Assert.Equal(item with { Visits = 0 }, Converted.ThereAndBack(item));
        Assert.Equal(new PositionalItem.Key("a", 2), item.GetKey());
    }

    [Fact]
    public void A_struct_comes_back()
    {
        StructItem item = new() { Id = "a", Number = 3, Name = "n" };

        Assert.Equal(item, Converted.ThereAndBack(item));
    }

    [Fact]
    public void A_struct_keeps_what_its_constructor_set()
    {
        DefaultedStructItem absent = Converted.FromJson<DefaultedStructItem>("""{"Id":{"S":"a"}}""");
        DefaultedStructItem present = Converted.ThereAndBack(new DefaultedStructItem { Id = "a", Number = 1, Name = "n" });

        Assert.Equal(("a", 7, "set in constructor"), (absent.Id, absent.Number, absent.Name));
        Assert.Equal(("a", 1, "n"), (present.Id, present.Number, present.Name));
    }

    [Fact]
    public void A_record_struct_comes_back_equal()
    {
        RecordStructItem item = new(Guid.NewGuid(), long.MaxValue, null);

        Assert.Equal(item, Converted.ThereAndBack(item));
    }

    [Fact]
    public void A_readonly_record_struct_comes_back_equal()
    {
        ReadonlyRecordStructItem item = new("a", DateTimeOffset.UtcNow, -0.25);

        Assert.Equal(item, Converted.ThereAndBack(item));
    }

    [Fact]
    public void Required_members_are_set()
    {
        RequiredItem item = new() { Id = "a", Number = 1, MaybeName = null, Numbers = [1, 2] };

        RequiredItem back = Converted.ThereAndBack(item);

        Assert.Equal(("a", 1, null), (back.Id, back.Number, back.MaybeName));
        Assert.Equal([1, 2], back.Numbers);
    }

    [Fact]
    public void Required_members_must_be_there_unless_they_are_nullable()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => Converted.FromJson<RequiredItem>("""{"Id":{"S":"a"},"Numbers":{"L":[]}}"""));

        Assert.Equal("Number", error.AttributePath);
    }

    [Fact]
    public void Init_only_members_are_set()
    {
        InitItem item = new() { Id = "a", Number = 1, Tags = ["t"], Note = null, Flag = true };

        InitItem back = Converted.ThereAndBack(item);

        Assert.Equal(item with { Tags = back.Tags }, back);
        Assert.Equal(["t"], back.Tags);
    }

    [Fact]
    public void Init_only_members_keep_their_defaults()
    {
        Check(json => InitItem.FromItem(Forms.AttributeJson.Item(json)));
        Check(json => DynamoJson.Deserialize<InitItem>(System.Text.Encoding.UTF8.GetBytes(json)));

        static void Check(Func<string, InitItem> read)
        {
            InitItem item = read("""{"Id":{"S":"a"},"Flag":{"BOOL":false}}"""), other = read("""{"Flag":{"BOOL":true}}""");

            Assert.Equal(("a", 5, "default note", false), (item.Id, item.Number, item.Note, item.Flag));
            Assert.Equal(["default"], item.Tags);
            Assert.Equal("default id", other.Id);
            Assert.NotEqual(Guid.Empty, item.Token);
            Assert.NotEqual(item.Token, other.Token);
        }
    }

    [Fact]
    public void Public_fields_are_stored_and_private_ones_only_where_an_attribute_says_so()
    {
        FieldItem item = new() { Id = "a", Number = 1, Name = null };
        item.Store("secret");

        FieldItem back = Converted.ThereAndBack(item);

        Assert.Equal("""{"Id":{"S":"a"},"Number":{"N":"1"},"Name":{"NULL":true},"secret":{"S":"secret"}}""", Converted.ToJson(item));
        Assert.Equal(("a", 1, null, "secret", 1), (back.Id, back.Number, back.Name, back.Stored(), back.Hidden()));
    }

    [Fact]
    public void The_marked_constructor_makes_the_item()
    {
        MarkedConstructorItem back = Converted.ThereAndBack(new MarkedConstructorItem("a", 1, "n"));

        Assert.Equal(("a", 1, "n", "marked"), (back.Id, back.Number, back.Name, back.UsedConstructor));
    }

    [Fact]
    public void A_private_constructor_and_private_setters_are_enough()
    {
        PrivateConstructorItem back = Converted.ThereAndBack(PrivateConstructorItem.Create("a", 4));

        Assert.Equal(("a", 4), (back.Id, back.Number));
    }

    [Fact]
    public void Get_only_members_come_from_the_constructor()
    {
        GetOnlyItem back = Converted.ThereAndBack(new GetOnlyItem("a", 5, null) { Tags = ["t"] });
        GetOnlyItem absent = Converted.FromJson<GetOnlyItem>("""{"Id":{"S":"a"},"Number":{"N":"5"}}""");

        Assert.Equal(("a", 5, null), (back.Id, back.Number, back.Name));
        Assert.Equal(["t"], back.Tags);
        Assert.Equal("by default", absent.Name);
        Assert.Empty(absent.Tags);
    }

    [Fact]
    public void A_primary_constructor_makes_the_item()
    {
        PrimaryConstructorItem back = Converted.ThereAndBack(new PrimaryConstructorItem("a", 6) { Name = "n" });

        Assert.Equal(("a", 6, "n"), (back.Id, back.Number, back.Name));
    }

    [Fact]
    public void Parameters_of_absent_attributes_have_their_defaults() =>
        Assert.Equal(new ParameterDefaultsItem("a"), Converted.FromJson<ParameterDefaultsItem>("""{"Id":{"S":"a"}}"""));

    [Fact]
    public void Parameters_with_defaults_come_back_as_they_were()
    {
        ParameterDefaultsItem item = new(
            "a", "", 1, 2, 3, 4, 5, 6, 7, 8, false, default, null, null, null, "not null", new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));

        Assert.Equal(item, Converted.ThereAndBack(item));
    }

    [Fact]
    public void A_null_item_has_no_form() => Assert.Throws<ArgumentNullException>(() => ClassItem.FromItem(null!));

    [Fact]
    public void Two_items_share_nothing_that_one_could_change()
    {
        ClassItem item = new() { Id = "a", Tags = ["t"] };

        ClassItem back = Converted.ThereAndBack(item);
        back.Tags.Add("other");

        Assert.Equal(["t"], item.Tags);
    }
}
