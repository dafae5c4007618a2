using DynoGen.IntegrationTests.Engines;
using DynoGen.Tests.Models.Keys;
using DynoGen.Tests.Models.Names;
using DynoGen.Tests.Models.Types;

namespace DynoGen.IntegrationTests.Operations;

/// <summary>Keys of every type are found again, and sort as their values do.</summary>
public class KeyTests
{
    public static TheoryData<string> Engines => Engine.All;

    [Theory, MemberData(nameof(Engines))]
    public async Task Binary_partition_keys_and_number_sort_keys(string engine)
    {
        await using TemporaryTable<BinaryKeyItem> temporary = await TemporaryTable<BinaryKeyItem>.CreateAsync(engine);
        double[] scores = [1.5, -10, 0, 1E+20, -0.25, 9, 10, 1E-10];
        foreach (double score in scores)
        {
            await temporary.Table.PutAsync(new([0, 255], score));
        }

        await temporary.Table.PutAsync(new([0], 5));

        Assert.Equal(scores.Order(), (await temporary.Table.Query([0, 255]).ToListAsync()).Select(item => item.Score));
        Assert.Equal([0, 255], (await temporary.Table.GetAsync([0, 255], -0.25))!.Hash);
        Assert.Null(await temporary.Table.GetAsync([255, 0], -0.25));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Enum_partition_keys_and_date_sort_keys(string engine)
    {
        await using TemporaryTable<EnumKeyItem> temporary = await TemporaryTable<EnumKeyItem>.CreateAsync(engine);
        DateOnly[] days = [new(2026, 11, 23), new(987, 1, 1), new(2026, 2, 1), new(9999, 12, 31)];
        foreach (DateOnly day in days)
        {
            await temporary.Table.PutAsync(new(Season.Autumn, day));
        }

        Assert.Equal(days.Order(), (await temporary.Table.Query(Season.Autumn).ToListAsync()).Select(item => item.Day));
        Assert.NotNull(await temporary.Table.GetAsync(Season.Autumn, days[0]));
        Assert.Null(await temporary.Table.GetAsync(Season.Winter, days[0]));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Guid_partition_keys_and_time_sort_keys(string engine)
    {
        await using TemporaryTable<TimeKeyItem> temporary = await TemporaryTable<TimeKeyItem>.CreateAsync(engine);
        Guid id = Guid.NewGuid();
        DateTime time = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);
        DateTime[] times = [time, time.AddTicks(1), time.AddTicks(-1), time.AddYears(-1000), time.AddHours(1)];
        foreach (DateTime at in times)
        {
            await temporary.Table.PutAsync(new(id, at));
        }

        Assert.Equal(times.Order(), (await temporary.Table.Query(id).ToListAsync()).Select(item => item.At));
        Assert.Equal(time.AddTicks(1), (await temporary.Table.GetAsync(id, time.AddTicks(1)))!.At);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Number_partition_keys_by_value_and_not_by_text(string engine)
    {
        await using TemporaryTable<NumberKeyItem> temporary = await TemporaryTable<NumberKeyItem>.CreateAsync(engine);
        await temporary.Table.PutAsync(new(1E+16, "large"));
        await temporary.Table.PutAsync(new(0.1, "small"));
        await temporary.Table.PutAsync(new(-0.0, "zero"));

        Assert.Equal("large", (await temporary.Table.GetAsync(10_000_000_000_000_000))!.Note);
        Assert.Equal("small", (await temporary.Table.GetAsync(0.1))!.Note);
        Assert.Equal("zero", (await temporary.Table.GetAsync(0))!.Note);
        Assert.Equal("small", Assert.Single(await temporary.Table.Query(0.1).ToListAsync()).Note);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Attribute_names_may_be_any_text(string engine)
    {
        await using TemporaryTable<MappedNamesItem> temporary = await TemporaryTable<MappedNamesItem>.CreateAsync(engine);
        MappedNamesItem item = new()
        {
            Id = "1", Space = "2", Dash = "3", Hash = "4", Quoted = "5", Unicode = "6", Reserved = "7", Xml = "8", Swapped = "9", Constant = "10",
        };

        await temporary.Table.PutAsync(item);
        MappedNamesItem? found = await temporary.Table.GetAsync("1");
        MappedNamesItem queried = Assert.Single(await temporary.Table.Query("1").ToListAsync());

        Assert.Equal(("2", "3", "4", "5", "6"), (found!.Space, found.Dash, found.Hash, found.Quoted, found.Unicode));
        Assert.Equal(("7", "8", "9", "10"), (found.Reserved, found.Xml, found.Swapped, found.Constant));
        Assert.Equal(item.ToItem().Keys.Order(), queried.ToItem().Keys.Order());
    }
}
