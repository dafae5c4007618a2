using DynoGen.IntegrationTests.Engines;
using DynoGen.Tests.Models.Shapes;

namespace DynoGen.IntegrationTests.Operations;

/// <summary>Put, get, delete, query and scan of every kind of type, on every engine.</summary>
public class BasicOperationTests
{
    public static TheoryData<string> Engines => Engine.All;

    [Theory, MemberData(nameof(Engines))]
    public async Task A_class_is_put_read_replaced_and_deleted(string engine)
    {
        await using TemporaryTable<ClassItem> temporary = await TemporaryTable<ClassItem>.CreateAsync(engine);
        DynamoTable<ClassItem> table = temporary.Table;

        await table.PutAsync(new() { Id = "a", Number = 1, Name = "first", Tags = ["x", "y", "x"] });
        ClassItem? first = await table.GetAsync("a", 1, consistentRead: true);
        await table.PutAsync(new() { Id = "a", Number = 1, Name = null });
        ClassItem? second = await table.GetAsync("a", 1);
        await table.DeleteAsync("a", 1);
        ClassItem? third = await table.GetAsync("a", 1);
        await table.DeleteAsync("a", 1);

        Assert.Equal(("first", "x,y,x"), (first!.Name, string.Join(',', first.Tags)));
        Assert.Null(second!.Name);
        Assert.Null(third);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_record_comes_back_equal(string engine)
    {
        await using TemporaryTable<PositionalItem> temporary = await TemporaryTable<PositionalItem>.CreateAsync(engine);
        PositionalItem item = new("ä 📦", int.MinValue, "name", null) { Note = "note" };

        await temporary.Table.PutAsync(item);

        Assert.Equal(item, await temporary.Table.GetAsync(item.GetKey()));
        Assert.Null(await temporary.Table.GetAsync("ä 📦", 0));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_struct_comes_back_equal_or_as_null(string engine)
    {
        await using TemporaryTable<RecordStructItem> temporary = await TemporaryTable<RecordStructItem>.CreateAsync(engine);
        RecordStructItem item = new(Guid.NewGuid(), long.MaxValue, "name");

        await temporary.Table.PutAsync(item);

        Assert.Equal(item, await temporary.Table.GetAsync(item.Id, item.Number));
        Assert.Null(await temporary.Table.GetAsync(Guid.Empty, item.Number));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_query_finds_the_items_of_one_partition_key_in_the_order_of_their_sort_keys(string engine)
    {
        await using TemporaryTable<StructItem> temporary = await TemporaryTable<StructItem>.CreateAsync(engine);
        DynamoTable<StructItem> table = temporary.Table;
        foreach (int number in (int[])[10, 9, -1, 100])
        {
            await table.PutAsync(new() { Id = "a", Number = number });
            await table.PutAsync(new() { Id = "b", Number = -number });
        }

        Assert.Equal([-1, 9, 10, 100], (await table.Query("a").ToListAsync()).Select(item => item.Number));
        Assert.Equal([100, 10, 9, -1], (await table.Query("a").Descending().ConsistentRead().ToListAsync()).Select(item => item.Number));
        Assert.Empty(await table.Query("c").ToListAsync());
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_scan_finds_all_items(string engine)
    {
        await using TemporaryTable<RecordItem> temporary = await TemporaryTable<RecordItem>.CreateAsync(engine);
        RecordItem[] items = [.. Enumerable.Range(1, 25).Select(number => new RecordItem { Id = $"id-{number}", Number = number })];
        foreach (RecordItem item in items)
        {
            await temporary.Table.PutAsync(item);
        }

        List<RecordItem> found = [];
        await foreach (RecordItem item in temporary.Table.Scan().PageSize(4))
        {
            found.Add(item);
        }

        Assert.Equal(items.OrderBy(item => item.Number), found.OrderBy(item => item.Number));
    }
}
