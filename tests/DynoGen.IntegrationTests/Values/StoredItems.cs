using System.Globalization;
using DynoGen.IntegrationTests.Engines;
using DynoGen.Tests.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.IntegrationTests.Values;

/// <summary>Items by chance, stored in an engine and read back.</summary>
internal static class StoredItems
{
    private const int Cases = 60;
    private const int LargestItem = 300_000;

    /// <summary>Stores items and fails when one of them comes back as something else.</summary>
    public static async Task ComeBack<T>(string engine, Gen<T> items, Action<T, string> setId, Action<T, T> areTheSame)
        where T : class, IDynamoItem<T>
    {
        await using TemporaryTable<T> temporary = await TemporaryTable<T>.CreateAsync(engine);
        T[] written = items.Where(item => AttributeJson.Of(item.ToItem()).Length < LargestItem).Sample(Cases);
        foreach ((int number, T item) in written.Index())
        {
            setId(item, number.ToString("D3", CultureInfo.InvariantCulture));
            await temporary.Table.PutAsync(item);
        }

        List<T> read = await temporary.Table.Scan().ConsistentRead().ToListAsync();

        Assert.Equal(Cases, read.Count);
        foreach ((T before, T after) in written.Zip(read.OrderBy(IdOf, StringComparer.Ordinal)))
        {
            areTheSame(before, after);
        }
    }

    // In the item as it is stored, since the attribute has another name where the type has a naming rule.
    private static string IdOf<T>(T item)
        where T : IDynamoItem<T>
    {
        var attributes = item.ToItem();
        return (attributes.GetValueOrDefault("Id") ?? attributes["id"]).S;
    }
}
