using DynoGen.IntegrationTests.Engines;
using DynoGen.Tests.Models.Shapes;

namespace DynoGen.IntegrationTests.Operations;

/// <summary>DynamoDB answers with at most 1 MB, or with as many items as were asked for; all items come all the same.</summary>
public class PagingTests
{
    public static TheoryData<string> Engines => Engine.OfDynamoDb;

    [Theory, MemberData(nameof(Engines))]
    public async Task More_than_a_megabyte_is_read_page_by_page(string engine)
    {
        await using TemporaryTable<ClassItem> temporary = await TemporaryTable<ClassItem>.CreateAsync(engine);
        string large = new('x', 200_000);
        foreach (int number in Enumerable.Range(1, 13))
        {
            await temporary.Table.PutAsync(new() { Id = "a", Number = number, Name = large });
        }

        List<ClassItem> queried = await temporary.Table.Query("a").ToListAsync();
        int queryPages = temporary.Pages;
        List<ClassItem> scanned = await temporary.Table.Scan().ToListAsync();
        int scanPages = temporary.Pages - queryPages;

        Assert.Equal(Enumerable.Range(1, 13), queried.Select(item => item.Number));
        Assert.Equal(Enumerable.Range(1, 13), scanned.Select(item => item.Number).Order());
        Assert.All(queried, item => Assert.Equal(large, item.Name));
        Assert.True(queryPages > 1, $"The query took {queryPages} page.");
        Assert.True(scanPages > 1, $"The scan took {scanPages} page.");
    }

    [Theory]
    [InlineData(Engine.DynamoDb, 1, 11)]
    [InlineData(Engine.DynamoDb, 3, 4)]
    [InlineData(Engine.DynamoDb, 100, 1)]
    [InlineData(Engine.DynamoDbInBytes, 1, 11)]
    [InlineData(Engine.DynamoDbInBytes, 3, 4)]
    [InlineData(Engine.DynamoDbInBytes, 100, 1)]
    public async Task A_page_size_changes_the_pages_but_not_the_items(string engine, int pageSize, int leastPages)
    {
        await using TemporaryTable<ClassItem> temporary = await TemporaryTable<ClassItem>.CreateAsync(engine);
        foreach (int number in Enumerable.Range(1, 10))
        {
            await temporary.Table.PutAsync(new() { Id = "a", Number = number });
        }

        List<ClassItem> items = await temporary.Table.Query("a").Descending().PageSize(pageSize).ToListAsync();

        Assert.Equal(Enumerable.Range(1, 10).Reverse(), items.Select(item => item.Number));
        Assert.Equal(leastPages, temporary.Pages);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_cancelled_read_ends(string engine)
    {
        await using TemporaryTable<ClassItem> temporary = await TemporaryTable<ClassItem>.CreateAsync(engine);
        await temporary.Table.PutAsync(new() { Id = "a", Number = 1 });
        await temporary.Table.PutAsync(new() { Id = "a", Number = 2 });
        using CancellationTokenSource source = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ClassItem _ in temporary.Table.Query("a").PageSize(1).WithCancellation(source.Token))
            {
                await source.CancelAsync();
            }
        });
    }
}
