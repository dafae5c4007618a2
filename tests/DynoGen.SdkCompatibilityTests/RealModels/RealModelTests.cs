using Amazon.DynamoDBv2.Model;
using DynoGen.SdkCompatibilityTests.Forms;
using DynoGen.SdkCompatibilityTests.Models;
using DynoGen.SdkCompatibilityTests.RealModels.Models;
using DynoGen.Tests.Forms;

namespace DynoGen.SdkCompatibilityTests.RealModels;

/// <summary>What annotated classes in public code look like, each compared with what the SDK does with it.</summary>
public sealed class RealModelTests : IDisposable
{
    private readonly SdkContext _sdk = new();

    public void Dispose() => _sdk.Dispose();

    [Fact]
    public async Task A_computed_getter_with_an_empty_or_parsing_setter_is_written()
    {
        Invoice invoice = new() { CustomerId = "7", Number = 12, Version = 3 };

        Dictionary<string, AttributeValue> written = invoice.ToItem();

        Assert.Equal("CUSTOMER#7", written["id"].S);
        Assert.Equal("2026-01-01#", written["byDate"].S);
        await AssertSameAsync(invoice, written);
    }

    [Fact]
    public void A_parsing_setter_is_called() =>
        Assert.Equal("2027-02-02", Invoice.FromItem(AttributeJson.Item("""{"id":{"S":"x"},"sK":{"S":"INVOICE#1"},"byDate":{"S":"2027-02-02#"}}""")).Date);

    [Fact]
    public void A_get_only_property_is_not_written_though_it_has_the_attribute() =>
        Assert.DoesNotContain("title", new Invoice { CustomerId = "7" }.ToItem().Keys);

    [Fact]
    public void Several_attributes_on_one_member_are_merged()
    {
        Dictionary<string, AttributeValue> written = new Invoice { CustomerId = "7", Number = 12, Twice = "2" }.ToItem();

        Assert.Equal("INVOICE#12", written["sK"].S);
        Assert.Equal("2", written["last"].S);
    }

    [Fact]
    public void Keys_with_a_converter_are_typed() => Assert.Equal(new Invoice.Key("CUSTOMER#7", 12), new Invoice { CustomerId = "7", Number = 12 }.GetKey());

    [Fact]
    public void Table_names_are_constants_or_inherited_or_the_types_name()
    {
        Assert.Equal("main-table", TableNameOf<Invoice>());
        Assert.Equal("entities", TableNameOf<Customer>());
        Assert.Equal("Ticket", TableNameOf<TicketDesk.Ticket>());
    }

    [Fact]
    public void A_repository_of_any_model_can_give_the_table_another_name()
    {
        using Amazon.DynamoDBv2.AmazonDynamoDBClient client = new(new Amazon.Runtime.AnonymousAWSCredentials(), Amazon.RegionEndpoint.EUWest1);

        Assert.Equal("dev-entities", new Repository<Customer>(client, "dev-").TableName);
    }

    [Fact]
    public void Initializers_and_constructor_values_survive_an_absent_attribute()
    {
        Customer read = Customer.FromItem(AttributeJson.Item("""{"Id":{"S":"1"}}"""));

        Assert.Equal(("nobody", 5, 3, "customer", "hs", 7), (read.Name, read.Field, read.Inner, read.Kind, read.SeeHidden(), read.OwnAndInner()));
        Assert.Equal(2020, read.CreatedAt.Year);
        Assert.Empty(read.Lines);
    }

    [Fact]
    public void NULL_sets_null_or_the_default_as_the_SDK_does()
    {
        Dictionary<string, AttributeValue> item = AttributeJson.Item("""{"Id":{"S":"1"},"Name":{"NULL":true},"Field":{"NULL":true},"Lines":{"NULL":true},"created":{"NULL":true}}""");

        Customer read = Customer.FromItem(item);
        Customer sdks = _sdk.Read<Customer>(item);

        Assert.Equal((sdks.Name, sdks.Field, sdks.Lines, sdks.CreatedAt), (read.Name, read.Field, read.Lines, read.CreatedAt));
        Assert.Equal((null, 0, null, default), (read.Name, read.Field, read.Lines, read.CreatedAt));
    }

    [Fact]
    public async Task Private_protected_init_and_explicit_members_are_written()
    {
        Customer customer = Customer.Of("1", "Ann");
        ((ITagged)customer).Tag = 9;

        Dictionary<string, AttributeValue> written = customer.ToItem();

        Assert.Equal("9", written["DynoGen.SdkCompatibilityTests.RealModels.Models.ITagged.Tag"].N);
        Assert.Equal("tag", written["Tag"].S);
        Assert.Equal("h", written["Hidden"].S);
        Assert.Equal("s", written["Secret"].S);
        Assert.Equal("customer", written["kind"].S);
        Assert.DoesNotContain("ignored", written.Keys);
        await AssertSameAsync(customer, written, lost: ["Log", "Order"]);
    }

    [Fact]
    public void Private_protected_init_and_explicit_members_are_read()
    {
        Dictionary<string, AttributeValue> item = AttributeJson.Item(
            """
            {"Id":{"S":"1"},"Name":{"S":"n"},"Hidden":{"S":"H"},"Secret":{"S":"S"},"Own":{"N":"10"},"Inner":{"N":"20"},"Field":{"N":"30"},
             "kind":{"S":"k"},"created":{"S":"2026-01-02T03:04:05.678Z"},"DynoGen.SdkCompatibilityTests.RealModels.Models.ITagged.Tag":{"N":"40"},"Tag":{"S":"t"}}
            """);

        Customer read = Customer.FromItem(item);

        Assert.Equal(("n", "HS", 30, 30, "k", 40, "t"), (read.Name, read.SeeHidden(), read.OwnAndInner(), read.Field, read.Kind, ((ITagged)read).Tag, read.Tag));
        Assert.Equal(Canonical.Of(_sdk.Read<Customer>(item).ToItem()), Canonical.Of(read.ToItem()));
    }

    [Fact]
    public void Setters_run_the_most_derived_types_first_in_declaration_order_whatever_the_items_order()
    {
        Dictionary<string, AttributeValue> item = AttributeJson.Item(
            """{"BaseMember":{"S":"x"},"Second":{"S":"x"},"Id":{"S":"1"},"First":{"S":"x"}}""");

        Assert.Equal("first,second,base,", Customer.FromItem(item).Order);
        Assert.Equal("first,second,base,", _sdk.Read<Customer>(item).Order);
    }

    [Fact]
    public async Task Members_named_like_generated_ones_and_a_class_around_that_is_no_model()
    {
        TicketDesk.Ticket ticket = new() { Key = "k", SortKey = "s", Table = "t", Index = "i", Items = ["a"], Condition = "c", GetKey = "g", AttributeMaps = "m" };

        Dictionary<string, AttributeValue> written = Written(ticket);

        Assert.Equal("g", written["GetKey"].S);
        await AssertSameAsync(ticket, written);
    }

    [Fact]
    public async Task A_positional_record_with_camel_case_in_nested_types()
    {
        Card card = new("1", 5, ["a"], new CardArt { Artist = "x", URLPath = "u", Plain = new PlainPart { Size = 2 } });

        Dictionary<string, AttributeValue> written = card.ToItem();

        Assert.Equal("x", written["art"].M["renAmed"].S);
        Assert.Equal("u", written["art"].M["uRLPath"].S);
        Assert.Equal("2", written["art"].M["plain"].M["Size"].N);
        await AssertSameAsync(card, written);
        Assert.Equal(3, Card.FromItem(AttributeJson.Item("""{"id":{"S":"1"}}""")).Strength);
    }

    [Fact]
    public async Task The_constructor_that_the_SDK_is_told_and_names_of_constants_from_anywhere()
    {
        Shipment shipment = new("1", "post", 3);

        Dictionary<string, AttributeValue> written = shipment.ToItem();

        Assert.Equal("post", written["byCarrier"].S);
        Assert.Equal("shipments", TableNameOf<Shipment>());
        await AssertSameAsync(shipment, written);
        Shipment read = Shipment.FromItem(AttributeJson.Item("""{"Id":{"S":"1"},"byCarrier":{"S":"c"}}"""));
        Assert.Equal((1, "note"), (read.Parcels, read.Note));
    }

    [Fact]
    public async Task A_polymorphic_item_and_polymorphic_members()
    {
        Animal cat = new Cat { Id = "1", Name = "Tom", Lives = 9 };
        Assert.Equal("cat", Written(cat)["$type"].S);
        await AssertSameAsync(cat, Written(cat));
        await AssertSameAsync(new Animal { Id = "1", Name = "x" }, new Animal { Id = "1", Name = "x" }.ToItem());

        Zoo zoo = new() { Id = "z", Resident = cat, Others = [cat, new Animal { Id = "2" }] };
        await AssertSameAsync(zoo, zoo.ToItem());
    }

    private static Dictionary<string, AttributeValue> Written<T>(T item)
        where T : IDynamoItem<T>
        => item.ToItem();

    private static string TableNameOf<T>()
        where T : IDynamoItem<T>
        => T.TableName;

    // Both write the same, and each reads what the other wrote. Empty texts are lost by the SDK.
    private async Task AssertSameAsync<T>(T item, Dictionary<string, AttributeValue> written, params string[] lost)
        where T : IDynamoItem<T>
    {
        Dictionary<string, AttributeValue> saved = await _sdk.SavedAsync(item);
        Dictionary<string, AttributeValue> kept = written.Where(entry => entry.Value.S != "").ToDictionary();
        Assert.All(written.Keys.Except(kept.Keys), name => Assert.Contains(name, lost));
        Assert.Equal(Canonical.Of(saved), Canonical.Of(kept));
        Assert.Equal(Canonical.Of(written), Canonical.Of(_sdk.Read<T>(written).ToItem()));
        Assert.Equal(Canonical.Of(saved), Canonical.Of(T.FromItem(saved).ToItem().Where(entry => entry.Value.S != "").ToDictionary()));
    }
}
