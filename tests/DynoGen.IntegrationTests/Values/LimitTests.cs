using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using DynoGen.IntegrationTests.Engines;
using DynoGen.Tests.Models.Keys;
using DynoGen.Tests.Models.Nesting;
using DynoGen.Tests.Models.Shapes;

namespace DynoGen.IntegrationTests.Values;

/// <summary>What DynoGen refuses to write, DynamoDB refuses; what DynoGen writes, DynamoDB takes.</summary>
public class LimitTests
{
    public static TheoryData<string> Engines => Engine.OfDynamoDb;

    [Theory, MemberData(nameof(Engines))]
    public async Task The_deepest_items_are_stored_and_deeper_ones_are_refused_by_both(string engine)
    {
        await using TemporaryTable<TreeItem> temporary = await TemporaryTable<TreeItem>.CreateAsync(engine);
        TreeItem item = new() { Id = "leaf" };
        Dictionary<string, AttributeValue> stored = item.ToItem();
        while (Written(item) is { } written)
        {
            stored = written;
            await temporary.Table.PutAsync(item);
            item = new TreeItem { Id = "level", Next = item };
        }

        Dictionary<string, AttributeValue> deeper = new() { ["Id"] = new() { S = "deeper" }, ["Next"] = new() { M = stored } };
        await Assert.ThrowsAsync<AmazonDynamoDBException>(() => temporary.Client.PutItemAsync(temporary.Table.TableName, deeper));
        Assert.NotNull(await temporary.Table.GetAsync("level"));
    }

    [Theory]
    [InlineData(Engine.DynamoDb, 1E-130)]
    [InlineData(Engine.DynamoDb, -1E-130)]
    [InlineData(Engine.DynamoDb, 9.99999999999999E+125)]
    [InlineData(Engine.DynamoDb, -9.99999999999999E+125)]
    [InlineData(Engine.DynamoDbInBytes, 1E-130)]
    [InlineData(Engine.DynamoDbInBytes, -1E-130)]
    [InlineData(Engine.DynamoDbInBytes, 9.99999999999999E+125)]
    [InlineData(Engine.DynamoDbInBytes, -9.99999999999999E+125)]
    public async Task The_largest_and_smallest_numbers_are_stored(string engine, double value)
    {
        await using TemporaryTable<NumberKeyItem> temporary = await TemporaryTable<NumberKeyItem>.CreateAsync(engine);

        await temporary.Table.PutAsync(new(value));

        Assert.Equal(value, (await temporary.Table.GetAsync(value))!.Number);
    }

    [Theory]
    [InlineData("1E+126")]
    [InlineData("-1E+126")]
    [InlineData("1E-131")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    public async Task Numbers_that_DynoGen_refuses_are_refused_by_DynamoDB(string number)
    {
        await using TemporaryTable<NumberKeyItem> temporary = await TemporaryTable<NumberKeyItem>.CreateAsync();

        await Assert.ThrowsAsync<AmazonDynamoDBException>(
            () => temporary.Client.PutItemAsync(temporary.Table.TableName, new() { ["the number"] = new() { N = "1" }, ["other"] = new() { N = number } }));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Empty_keys_that_DynoGen_refuses_are_refused_by_DynamoDB(string engine)
    {
        await using TemporaryTable<ClassItem> temporary = await TemporaryTable<ClassItem>.CreateAsync(engine);

        await Assert.ThrowsAsync<AmazonDynamoDBException>(
            () => temporary.Client.PutItemAsync(temporary.Table.TableName, new() { ["Id"] = new() { S = "" }, ["Number"] = new() { N = "1" } }));
        await Assert.ThrowsAsync<DynamoSerializationException>(() => temporary.Table.PutAsync(new() { Id = "", Number = 1 }));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task The_largest_items_are_stored_and_larger_ones_are_refused_by_both(string engine)
    {
        await using TemporaryTable<ClassItem> temporary = await TemporaryTable<ClassItem>.CreateAsync(engine);
        ClassItem item = Sized(409_500);
        for (int length = 409_500; await IsStored(temporary.Table, item); length++)
        {
            item = Sized(length + 1);
        }

        AmazonDynamoDBException error = await Assert.ThrowsAsync<AmazonDynamoDBException>(
            () => temporary.Client.PutItemAsync(temporary.Table.TableName, item.ToItem()));

        Assert.Contains("size", error.Message, StringComparison.Ordinal);
        Assert.True(item.Name!.Length > 409_500);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task The_longest_keys_are_stored_and_longer_ones_are_refused_by_both(string engine)
    {
        await using TemporaryTable<ClassItem> temporary = await TemporaryTable<ClassItem>.CreateAsync(engine);
        string longest = new('ü', 1024);

        await temporary.Table.PutAsync(new() { Id = longest, Number = 1 });

        Assert.NotNull(await temporary.Table.GetAsync(longest, 1));
        await Assert.ThrowsAsync<DynamoSerializationException>(() => temporary.Table.PutAsync(new() { Id = longest + "x", Number = 1 }));
        await Assert.ThrowsAsync<AmazonDynamoDBException>(
            () => temporary.Client.PutItemAsync(temporary.Table.TableName, new ClassItem { Id = longest + "x", Number = 1 }.ToItem()));
    }

    private static ClassItem Sized(int length) => new() { Id = "large", Number = 1, Name = new string('x', length), Tags = ["a", "bc"] };

    private static async Task<bool> IsStored(DynamoTable<ClassItem> table, ClassItem item)
    {
        try
        {
            await table.PutAsync(item);
            return true;
        }
        catch (DynamoSerializationException)
        {
            return false;
        }
    }

    private static Dictionary<string, AttributeValue>? Written(TreeItem item)
    {
        try
        {
            return item.ToItem();
        }
        catch (DynamoSerializationException)
        {
            return null;
        }
    }
}
