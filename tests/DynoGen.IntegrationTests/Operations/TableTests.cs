using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using DynoGen.IntegrationTests.Engines;
using DynoGen.Tests.Models.Keys;
using DynoGen.Tests.Models.Shapes;

namespace DynoGen.IntegrationTests.Operations;

/// <summary>Tables come from the model and go; what is missing or there already is the SDK's own exception.</summary>
public class TableTests
{
    public static TheoryData<string> Engines => Engine.All;

    [Theory, MemberData(nameof(Engines))]
    public async Task A_created_table_is_active_and_has_the_keys_of_the_model(string engine)
    {
        await using TemporaryTable<BinaryKeyItem> temporary = await TemporaryTable<BinaryKeyItem>.CreateAsync(engine);

        TableDescription table = (await temporary.Client.DescribeTableAsync(temporary.Table.TableName)).Table;

        Assert.Equal(TableStatus.ACTIVE, table.TableStatus);
        Assert.Equal([("Hash", KeyType.HASH), ("Score", KeyType.RANGE)], table.KeySchema.Select(key => (key.AttributeName, key.KeyType)));
        Assert.Equal(
            [("Hash", ScalarAttributeType.B), ("Score", ScalarAttributeType.N)],
            table.AttributeDefinitions.OrderBy(key => key.AttributeName).Select(key => (key.AttributeName, key.AttributeType)));
        Assert.Equal(BillingMode.PAY_PER_REQUEST, table.BillingModeSummary.BillingMode);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_table_that_exists_is_not_created_again(string engine)
    {
        await using TemporaryTable<ClassItem> temporary = await TemporaryTable<ClassItem>.CreateAsync(engine);
        await temporary.Table.PutAsync(new() { Id = "a", Number = 1 });

        await Assert.ThrowsAsync<ResourceInUseException>(() => temporary.Table.CreateTableAsync());
        Assert.False(await temporary.Table.CreateTableIfNotExistsAsync());
        Assert.NotNull(await temporary.Table.GetAsync("a", 1));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_table_that_does_not_exist_is_created_and_deleted(string engine)
    {
        using AmazonDynamoDBClient client = Engine.Connect(engine);
        DynamoTable<ClassItem> table = new(client, TemporaryName.Next());

        Assert.True(await table.CreateTableIfNotExistsAsync());
        await table.PutAsync(new() { Id = "a", Number = 1 });
        await table.DeleteTableAsync();

        await Assert.ThrowsAsync<ResourceNotFoundException>(() => client.DescribeTableAsync(table.TableName));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_missing_table_is_the_exception_of_the_SDK(string engine)
    {
        using AmazonDynamoDBClient client = Engine.Connect(engine);
        DynamoTable<ClassItem> table = new(client, TemporaryName.Next());

        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.GetAsync("a", 1));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.PutAsync(new() { Id = "a" }));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.DeleteAsync("a", 1));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.Query("a").ToListAsync());
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.Scan().ToListAsync());
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => table.DeleteTableAsync());
    }
}
