using System.Reflection;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Names;
using DynoGen.Tests.Models.Oblivious;

namespace DynoGen.Tests.Shapes;

/// <summary>Names of every kind, of members, of types and of attributes.</summary>
public class NameTests
{
    [Fact]
    public void Members_called_like_generated_ones_are_stored_and_ours_yield()
    {
        ContractNamesItem item = new()
        {
            Key = "k", Partition = 1, ToItem = "to", FromItem = "from", GetKey = "get", AttributeMaps = "maps", Layout = "layout", TableName = "table",
            KeySchema = "schema", WriteAttributes = "write", ReadAttributes = "read", ContractNamesItemMap = "map", PrimaryKey = "primary",
        };

        ContractNamesItem back = Converted.ThereAndBack(item);

        Assert.Equal(Converted.ToJson(item), Converted.ToJson(back));
        Assert.Equal(("k", 1, "to", "from", "get"), (back.Key, back.Partition, back.ToItem, back.FromItem, back.GetKey));
        Assert.Equal(("primary", "map"), (back.PrimaryKey, back.ContractNamesItemMap));
    }

    [Fact]
    public void Members_called_like_local_variables_are_stored()
    {
        LocalNamesItem item = new()
        {
            Map = "map", Writer = "writer", Value = "value", Seen = "seen", Seen1 = "seen1", Attribute = "attribute", Error = "error", Fresh = "not fresh",
            Reader = "reader", Table = "table", ConsistentRead = "read", CancellationToken = "token", Layout = "layout", Name = "name", Part = "part",
        };

        Assert.Equal(Converted.ToJson(item), Converted.ToJson(Converted.ThereAndBack(item)));
        Assert.Equal("fresh", Converted.FromJson<LocalNamesItem>("""{"Map":{"S":"m"},"Writer":{"S":"w"}}""").Fresh);
    }

    [Fact]
    public void Parameters_called_like_local_variables_are_stored()
    {
        LowerCaseNamesItem item = new("key", "table", "map", "value", 3, 4, "error") { _ = "one", __ = "two", _map = "three" };

        Assert.Equal(item, Converted.ThereAndBack(item));
    }

    [Fact]
    public void Everything_may_be_called_like_a_keyword()
    {
        @class item = new()
        {
            @namespace = "n", @int = 1, @class_ = "c", @enum = @enum.@null, @struct = new("s", true), @async = "a", @value = "v", @record = "r",
            @params = [new("p", false)],
        };

        @class back = Converted.ThereAndBack(item);

        Assert.Equal(Converted.ToJson(item), Converted.ToJson(back));
        Assert.Equal((@enum.@null, item.@struct), (back.@enum, back.@struct));
        Assert.Equal(@enum.@default, Converted.FromJson<@class>("""{"namespace":{"S":"n"},"int":{"N":"1"},"enum":{"S":"default"}}""").@enum);
    }

    [Fact]
    public void Members_may_differ_only_by_case()
    {
        CaseOnlyItem item = new() { Id = "A", id = "a", Name = "N", name = "n", NAME = "NAME" };

        CaseOnlyItem back = Converted.ThereAndBack(item);

        Assert.Equal(("A", "a", "N", "n", "NAME"), (back.Id, back.id, back.Name, back.name, back.NAME));
        Assert.Equal(new CaseOnlyItem.Key("A", "a"), item.GetKey());
    }

    [Fact]
    public void Parameters_may_differ_only_by_case()
    {
        CaseOnlyRecord item = new("A", "a", null, "n");

        Assert.Equal(item, Converted.ThereAndBack(item));
    }

    [Fact]
    public void A_parameter_is_the_member_nearest_to_its_name()
    {
        CaseOnlyConstructorItem back = Converted.ThereAndBack(new CaseOnlyConstructorItem("Id") { iD = "iD" });

        Assert.Equal(("Id", "iD"), (back.Id, back.iD));
    }

    [Fact]
    public void Types_may_differ_only_by_case()
    {
        Assert.Equal("""{"Upper":{"S":"U"}}""", Converted.ToJson(new Device { Upper = "U" }));
        Assert.Equal("""{"Lower":{"S":"l"}}""", Converted.ToJson(new device { Lower = "l" }));
    }

    [Fact]
    public void Attribute_names_may_be_any_text()
    {
        MappedNamesItem item = new()
        {
            Id = "1", Space = "2", Dash = "3", Hash = "4", Quoted = "5", Unicode = "6", Reserved = "7", Xml = "8", Swapped = "9", Constant = "10",
        };

        var stored = BothForms.Write(item);

        Assert.Equal(
            ["the.key", "with space", "with-dash", "#hash:colon", "\"quoted\"\\\n", "größe\u0301 📦", "SELECT", "<b>&amp;", "Space", "from-Constant"],
            stored.Keys);
        Assert.Equal(Enumerable.Range(1, 10), stored.Values.Select(value => int.Parse(value.S, null)));
        Assert.Equal(Converted.ToJson(item), Converted.ToJson(Converted.ThereAndBack(item)));
    }

    [Fact]
    public void Types_of_one_name_in_two_namespaces_are_told_apart()
    {
        AddressBookItem item = new()
        {
            Id = "a", North = new() { Fjord = "f" }, South = new() { Beach = 2 }, NorthKind = Models.Names.North.Kind.New, SouthKind = Models.Names.South.Kind.New,
        };

        Assert.Equal(
            """{"Id":{"S":"a"},"North":{"M":{"Fjord":{"S":"f"}}},"South":{"M":{"Beach":{"N":"2"}}},"NorthKind":{"N":"1"},"SouthKind":{"N":"0"}}""",
            Converted.ToJson(item));
        Assert.Equal(Converted.ToJson(item), Converted.ToJson(Converted.ThereAndBack(item)));
        Assert.Equal("n", Converted.ThereAndBack(new Models.Names.North.Invoice { Number = "n" }).Number);
        Assert.Equal(1, Converted.ThereAndBack(new Models.Names.South.Invoice { Number = 1 }).Number);
    }

    [Fact]
    public void Types_may_be_in_the_global_namespace()
    {
        GlobalItem item = new("g", new GlobalPart { Number = 1 }, new("Street", "City"));

        Assert.Equal(item, Converted.ThereAndBack(item));
    }

    [Fact]
    public void Types_and_namespaces_may_be_called_like_those_of_dotnet()
    {
        Acme.System.ShadowItem item = new()
        {
            Id = Guid.NewGuid(), String = new() { Text = "t" }, Task = new("title"), Guid = new() { Number = 1 }, List = new() { Count = 2, Name = "n" },
            Tasks = [new("other")],
        };

        Acme.System.ShadowItem back = Converted.ThereAndBack(item);

        Assert.Equal((item.Id, "t", item.Task, 1, 2), (back.Id, back.String!.Text, back.Task, back.Guid.Number, back.List!.Count));
        Assert.Equal(item.Tasks, back.Tasks);
    }

    [Fact]
    public void Item_types_may_be_nested_in_any_types()
    {
        Outer.Middle.IInner.Item item = new() { Id = "a", Part = new() { Number = 1 }, Kind = Outer.Middle.IInner.Kind.One };

        Outer.Middle.IInner.Item back = Converted.ThereAndBack(item);

        Assert.Equal((1, Outer.Middle.IInner.Kind.One), (back.Part!.Number, back.Kind));
        Assert.Equal(7, Outer.ThereAndBack(7));
    }

    [Fact]
    public void Item_types_may_be_nested_in_generic_types()
    {
        GenericOuter<int>.Middle<string, byte>.Item item = new() { Id = "a", Parts = [new() { Number = 1 }] };

        Assert.Equal(1, Converted.ThereAndBack(item).Parts[0].Number);
        Assert.Equal(new GenericOuter<int>.Middle<string, byte>.Item.Key("a"), item.GetKey());
    }

    [Fact]
    public void A_type_may_have_more_members_than_one_word_has_bits()
    {
        WideItem item = Wide();
        foreach (PropertyInfo property in typeof(WideItem).GetProperties().Where(property => property.PropertyType == typeof(string) && property.Name != "Id"))
        {
            property.SetValue(item, property.Name);
        }

        WideItem back = Converted.ThereAndBack(item);

        Assert.Equal(130, BothForms.Write(item).Count);
        Assert.Equal(Converted.ToJson(item), Converted.ToJson(back));
        Assert.Equal(("Member129", 127), (back.Member129, back.Member127));
    }

    [Theory]
    [InlineData("Member007")]
    [InlineData("Member062")]
    [InlineData("Member064")]
    [InlineData("Member126")]
    [InlineData("Member128")]
    public void Each_of_many_members_is_required_by_itself(string name)
    {
        var stored = BothForms.Write(Wide());
        stored.Remove(name);

        Assert.Equal(name, Assert.Throws<DynamoSerializationException>(() => BothForms.Read<WideItem>(stored)).AttributePath);
    }

    [Fact]
    public void Without_nullable_annotations_any_reference_may_be_null()
    {
        ObliviousItem empty = new() { Id = "a", Lines = [null!, "x"], Texts = null, Parts = [null!, new(null!)] };

        ObliviousItem back = Converted.ThereAndBack(empty);

        Assert.Null(back.Name);
        Assert.Equal([null, "x"], back.Lines);
        Assert.Null(back.Texts);
        Assert.Null(back.Words);
        Assert.Null(back.Part);
        Assert.Null(back.Parts[0]);
        Assert.Null(back.Parts[1].Text);
    }

    [Fact]
    public void Without_nullable_annotations_values_come_back_too()
    {
        ObliviousItem item = new()
        {
            Id = "a", Name = "n", Number = 1, MaybeNumber = 2, Lines = ["l"], Texts = new() { ["k"] = "v" }, Tags = ["t"], Words = ["w"],
            Part = new("p") { Bytes = [1] }, Parts = [new("q")],
        };

        Assert.Equal(Converted.ToJson(item), Converted.ToJson(Converted.ThereAndBack(item)));
    }

    private static WideItem Wide()
    {
        WideItem item = Activator.CreateInstance<WideItem>(); // its required members are set below
        foreach (PropertyInfo property in typeof(WideItem).GetProperties().Where(property => property.PropertyType == typeof(int)))
        {
            property.SetValue(item, int.Parse(property.Name["Member".Length..], null));
        }

        item.Id = "wide";
        return item;
    }
}
