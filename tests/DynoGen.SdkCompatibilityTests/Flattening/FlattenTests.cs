using Amazon.DynamoDBv2.Model;
using DynoGen.SdkCompatibilityTests.Flattening.Models;
using DynoGen.SdkCompatibilityTests.Forms;
using DynoGen.Tests.Forms;

namespace DynoGen.SdkCompatibilityTests.Flattening;

/// <summary>Members whose own members are attributes of the item.</summary>
public sealed class FlattenTests : IDisposable
{
    private static readonly DateTime Day = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly SdkContext _sdk = new();

    public static TheoryData<SdkConversion> Schemas => Differential.Schemas;

    private static Address Home => new() { Street = "s", Zip = 1, Known = true, Lines = ["b", "a"], Numbers = [2, 1], Since = Day };

    public void Dispose() => _sdk.Dispose();

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Its_members_are_attributes_of_the_item(SdkConversion schema)
    {
        Account account = new() { Id = "1", Home = Home, After = "x" };
        account.Home.Hide(4);

        Dictionary<string, AttributeValue> written = account.ToItem(schema);

        Assert.Equal("s", written["street_name"].S);
        Assert.Equal("1767225600", written["Since"].N);
        Assert.Equal("4", written["Hidden"].N);
        Assert.DoesNotContain("Home", written.Keys);
        await Differential.AssertSameAsync(account, schema);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public Task An_object_of_nothing_but_nulls(SdkConversion schema) =>
        Differential.AssertSameAsync(new Account { Id = "1", Home = new Address { Since = Day } }, schema);

    [Fact]
    public async Task Null_writes_nothing_and_comes_back_as_a_new_object_as_in_the_SDK()
    {
        Dictionary<string, AttributeValue> written = new Account { Id = "1" }.ToItem();

        Assert.Equal(["Id"], written.Keys);
        Assert.Equal(Canonical.Of(await _sdk.SavedAsync(new Account { Id = "1" })), Canonical.Of(written));
        Assert.Equal(7, Account.FromItem(written).Home.Zip);
        Assert.Equal(7, (await _sdk.LoadedAsync<Account>(written)).Home.Zip);
    }

    [Fact]
    public void A_member_that_says_it_may_be_null_is_null_without_its_attributes()
    {
        Assert.Null(Owner.FromItem(new Owner("1", null, null).ToItem()).Pet);
        Assert.Null(Owner.FromItem(new Owner("1", null, null).ToItem()).Size);
        Assert.Equal(new Size { Height = 2 }, Owner.FromItem(new Owner("1", null, new Size { Height = 2 }).ToItem()).Size);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Names_have_the_casing_of_the_flattened_type_or_else_of_the_item(SdkConversion schema)
    {
        CamelAccount account = new() { Id = "1", Home = Home, Part = new PascalPart { Flag = true } };

        Dictionary<string, AttributeValue> written = account.ToItem(schema);

        Assert.Equal("1", written["zip"].N);
        Assert.Contains("Flag", written.Keys);
        await Differential.AssertSameAsync(account, schema);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Legacy_camel_case_does_not_reach_flattened_or_nested_members(SdkConversion schema)
    {
        LegacyAccount account = new() { Id = "1", Home = Home, Nested = new Address { Zip = 3, Since = Day } };

        Dictionary<string, AttributeValue> written = account.ToItem(schema);

        Assert.Equal("1", written["Zip"].N);
        Assert.Equal("3", written["nested"].M["Zip"].N);
        Assert.Equal("2026-01-01T00:00:00.000Z", written["nested"].M["Since"].S);
        await Differential.AssertSameAsync(account, schema);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Flattened_within_flattened_within_an_M_and_within_elements(SdkConversion schema)
    {
        DeepItem item = new()
        {
            Id = "1",
            Beside = new Outer { Name = "b", Inner = new Inner { Deep = "bd", Depth = 1 } },
            Within = new Outer { Name = "w", Inner = new Inner { Deep = "wd" } },
            Elements = [new Outer { Name = "e", Inner = new Inner() }, new Outer { Inner = new Inner { Depth = 2 } }],
            Only = new OnlyFlattened { Inner = new Inner { Deep = "o" } },
            Holder = new AddressHolder { Address = Home },
        };

        Dictionary<string, AttributeValue> written = item.ToItem(schema);

        Assert.Equal("bd", written["Deep"].S);
        Assert.Equal("wd", written["Within"].M["Deep"].S);
        Assert.Equal("2026-01-01T00:00:00.000Z", written["Holder"].M["Since"].S);
        await Differential.AssertSameAsync(item, schema);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Structs_and_setters_of_every_kind(SdkConversion schema)
    {
        Strict strict = new() { Count = 4, Needed = "n" };
        strict.Change("changed");

        await Differential.AssertSameAsync(ShapesItem.Of(strict), schema);

        ShapesItem read = ShapesItem.FromItem(ShapesItem.Of(strict).ToItem(schema));
        Assert.Equal((strict, 1, new Offset(2, 3), "initial"), (read.Strict, read.Size.Width, read.Offset, read.SeeInner()));
    }

    [Fact]
    public async Task Without_its_attributes_a_new_object_takes_the_place_of_the_initializer_as_in_the_SDK()
    {
        Dictionary<string, AttributeValue> item = AttributeJson.Item("""{"Id":{"S":"1"}}""");

        Assert.Null(ShapesItem.FromItem(item).SeeInner());
        Assert.Null((await _sdk.LoadedAsync<ShapesItem>(item)).SeeInner());
    }

    [Fact]
    public async Task Versions_counters_and_index_keys_are_ordinary_attributes()
    {
        ManagedItem item = new() { Id = "1", Managed = new Managed { Version = 3, IndexKey = "g", Counter = 4 } };

        Dictionary<string, AttributeValue> written = item.ToItem();

        Assert.Equal("""{"Counter":{"N":"4"},"Id":{"S":"1"},"IndexKey":{"S":"g"},"Version":{"N":"3"}}""", AttributeJson.Of(written.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToDictionary()));
        Assert.Equal(Canonical.Of(written), Canonical.Of((await _sdk.LoadedAsync<ManagedItem>(written)).ToItem()));
        Assert.Equal(Canonical.Of(_sdk.Context.ToDocument(item).ToAttributeMap()), Canonical.Of(written));
    }

    // The SDK passes over the member of the item: it knows one member of a name only.
    [Fact]
    public async Task Two_members_of_one_name_are_both_kept()
    {
        SameMemberNameItem item = new() { Id = "1", Name = "n", Renamed = new Renamed { Name = "r" } };

        SameMemberNameItem read = SameMemberNameItem.FromItem(item.ToItem());

        Assert.Equal(("n", "r"), (read.Name, read.Renamed.Name));
        Assert.DoesNotContain("Name", (await _sdk.SavedAsync(item)).Keys);
        Assert.Equal("r", (await _sdk.LoadedAsync<SameMemberNameItem>(item.ToItem())).Renamed.Name);
    }

    // The SDK reads the base type back.
    [Fact]
    public async Task An_object_of_a_derived_type_comes_back_as_what_it_is()
    {
        PetItem item = new() { Id = "1", Pet = new HouseCat { Name = "Tom", Lives = 9 } };

        Dictionary<string, AttributeValue> written = item.ToItem();

        Assert.Equal(Canonical.Of(await _sdk.SavedAsync(item)), Canonical.Of(written));
        Assert.Equal(9, Assert.IsType<HouseCat>(PetItem.FromItem(written).Pet).Lives);
        Assert.Equal("Tom", (await _sdk.LoadedAsync<PetItem>(written)).Pet.Name);
        Assert.IsType<HouseCat>(Owner.FromItem(new Owner("1", new HouseCat(), null).ToItem()).Pet);
    }

    [Fact]
    public void What_is_wrong_in_flattened_members_is_told_with_the_rest()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => Account.FromItem(AttributeJson.Item("""{"Id":{"S":"1"},"Zip":{"BOOL":true},"After":{"BOOL":true}}""")));

        Assert.Equal(["After", "Zip"], error.Problems.Select(problem => problem.AttributePath).Order());
        Assert.Equal("Account", error.ItemType);
    }

    [Fact]
    public void Attributes_of_flattened_members_are_not_unknown()
    {
        Owner read = Owner.FromItem(AttributeJson.Item(
            """{"Id":{"S":"1"},"$type":{"S":"cat"},"Name":{"S":"Tom"},"Lives":{"N":"9"},"Width":{"N":"1"},"Height":{"N":"1"},"Else":{"S":"x"}}"""));

        Assert.Equal(["Else"], read.Rest.Keys);
        Assert.Equal("x", read.ToItem()["Else"].S);
    }
}
