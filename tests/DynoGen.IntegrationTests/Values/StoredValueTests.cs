using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DynoGen.IntegrationTests.Engines;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.RoundTrips;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.IntegrationTests.Values;

/// <summary>Values of every type, stored in DynamoDB and read back.</summary>
public class StoredValueTests
{
    private const int Cases = 60;
    private const int LargestItem = 300_000;

    [Fact]
    public Task Scalars_come_back() => ComeBack(ScalarItems.Scalars, (item, id) => item.Id = id);

    [Fact]
    public Task Nullables_come_back() => ComeBack(ScalarItems.Nullables, (item, id) => item.Id = id);

    [Fact]
    public Task Enums_come_back() => ComeBack(ScalarItems.Enums, (item, id) => item.Id = id);

    [Fact]
    public Task Arrays_come_back() => ComeBack(CollectionItems.Arrays, (item, id) => item.Id = id);

    [Fact]
    public Task Lists_come_back() => ComeBack(CollectionItems.Lists, (item, id) => item.Id = id);

    [Fact]
    public Task Lists_with_nulls_come_back() => ComeBack(CollectionItems.NullableElements, (item, id) => item.Id = id);

    [Fact]
    public Task Sets_come_back() => ComeBack(CollectionItems.Sets, (item, id) => item.Id = id);

    [Fact]
    public Task Dictionaries_come_back() => ComeBack(CollectionItems.Dictionaries, (item, id) => item.Id = id);

    [Fact]
    public Task Collections_of_collections_come_back() => ComeBack(CollectionItems.Nested, (item, id) => item.Id = id);

    [Fact]
    public async Task Empty_values_come_back_empty()
    {
        await using TemporaryTable<EmptyItem> temporary = await TemporaryTable<EmptyItem>.CreateAsync();
        EmptyItem item = new() { Text = "", Bytes = [], Array = [], List = [], Map = [], Texts = [], Numbers = [], Binaries = [], MaybeText = "", MaybeMap = [] };

        await temporary.Table.PutAsync(item);

        Same.Properties(item, (await temporary.Table.GetAsync(item.Id))!);
    }

    [Fact]
    public async Task Defaults_that_were_replaced_by_null_or_nothing_come_back_so()
    {
        await using TemporaryTable<DefaultsItem> temporary = await TemporaryTable<DefaultsItem>.CreateAsync();
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

    private static async Task ComeBack<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(Gen<T> items, Action<T, string> setId)
        where T : class, IDynamoItem<T>
    {
        await using TemporaryTable<T> temporary = await TemporaryTable<T>.CreateAsync();
        T[] written = items.Where(item => AttributeJson.Of(item.ToItem()).Length < LargestItem).Sample(Cases);
        foreach ((int number, T item) in written.Index())
        {
            setId(item, number.ToString("D3", CultureInfo.InvariantCulture));
            await temporary.Table.PutAsync(item);
        }

        List<T> read = await temporary.Table.Scan().ConsistentRead().ToListAsync();

        Assert.Equal(Cases, read.Count);
        foreach ((T before, T after) in written.Zip(read.OrderBy(item => item.ToItem()["Id"].S, StringComparer.Ordinal)))
        {
            Same.Properties(before, after);
        }
    }
}
