using DynoGen.IntegrationTests.Engines;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.RoundTrips;

namespace DynoGen.IntegrationTests.Values;

/// <summary>Values of every type, stored in DynamoDB and read back.</summary>
public class StoredValueTests
{
    public static TheoryData<string> Engines => Engine.All;

    [Theory, MemberData(nameof(Engines))]
    public Task Scalars_come_back(string engine) => StoredItems.ComeBack(engine, ScalarItems.Scalars, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Nullables_come_back(string engine) => StoredItems.ComeBack(engine, ScalarItems.Nullables, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Enums_come_back(string engine) => StoredItems.ComeBack(engine, ScalarItems.Enums, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Rare_scalars_come_back(string engine) => StoredItems.ComeBack(engine, FeatureItems.Scalars, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Arrays_come_back(string engine) => StoredItems.ComeBack(engine, CollectionItems.Arrays, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Lists_come_back(string engine) => StoredItems.ComeBack(engine, CollectionItems.Lists, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Lists_with_nulls_come_back(string engine) => StoredItems.ComeBack(engine, CollectionItems.NullableElements, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Sets_come_back(string engine) => StoredItems.ComeBack(engine, CollectionItems.Sets, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Dictionaries_come_back(string engine) => StoredItems.ComeBack(engine, CollectionItems.Dictionaries, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Collections_of_collections_come_back(string engine) => StoredItems.ComeBack(engine, CollectionItems.Nested, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Converted_members_come_back(string engine) => StoredItems.ComeBack(engine, FeatureItems.Converted, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Values_of_several_types_come_back(string engine) => StoredItems.ComeBack(engine, FeatureItems.Figures, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Plain_and_generic_types_come_back(string engine) => StoredItems.ComeBack(engine, FeatureItems.Parts, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Unknown_attributes_come_back(string engine) => StoredItems.ComeBack(engine, FeatureItems.Unknown, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public Task Objects_come_back(string engine) => StoredItems.ComeBack(engine, FeatureItems.Objects, (item, id) => item.Id = id, Same.Properties);

    [Theory, MemberData(nameof(Engines))]
    public async Task Empty_values_come_back_empty(string engine)
    {
        await using TemporaryTable<EmptyItem> temporary = await TemporaryTable<EmptyItem>.CreateAsync(engine);
        EmptyItem item = new() { Text = "", Bytes = [], Array = [], List = [], Map = [], Texts = [], Numbers = [], Binaries = [], MaybeText = "", MaybeMap = [] };

        await temporary.Table.PutAsync(item);

        Same.Properties(item, (await temporary.Table.GetAsync(item.Id))!);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Defaults_that_were_replaced_by_null_or_nothing_come_back_so(string engine)
    {
        await using TemporaryTable<DefaultsItem> temporary = await TemporaryTable<DefaultsItem>.CreateAsync(engine);
        DefaultsItem item = new()
        {
            Text = "", MaybeText = null, Number = 0, MaybeNumber = null, Season = default, Day = null, Numbers = [], Counts = null, NoTags = [], Tags = [],
            MaybeSizes = null, Picture = null,
        };

        await temporary.Table.PutAsync(item);
        DefaultsItem back = (await temporary.Table.GetAsync(item.Id))!;

        Same.Properties(item, back);
        Assert.Null(back.Picture);
    }
}
