using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Models.Keys;
using DynoGen.Tests.Models.Shapes;

namespace DynoGen.Tests.Tables;

/// <summary>CreateTable and DeleteTable: exactly what is sent, and how long is waited.</summary>
public sealed class TableLifecycleTests : IDisposable
{
    private readonly RecordingClient _client = new();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Create_sends_the_keys_of_the_model_and_waits_until_the_table_is_active()
    {
        _client.Respond(new CreateTableResponse(), Status(TableStatus.CREATING), Status(TableStatus.ACTIVE));

        await new DynamoTable<ClassItem>(_client).CreateTableAsync();

        Assert.Equal(
            [
                """{"AttributeDefinitions":[{"AttributeName":"Id","AttributeType":"S"},{"AttributeName":"Number","AttributeType":"N"}],"BillingMode":"PAY_PER_REQUEST","KeySchema":[{"AttributeName":"Id","KeyType":"HASH"},{"AttributeName":"Number","KeyType":"RANGE"}],"TableName":"shapes"}""",
                """{"TableName":"shapes"}""",
                """{"TableName":"shapes"}""",
            ],
            _client.SentJson);
    }

    [Fact]
    public async Task Create_knows_the_types_and_names_of_all_keys()
    {
        Assert.Contains("""[{"AttributeName":"Hash","AttributeType":"B"},{"AttributeName":"Score","AttributeType":"N"}]""", await CreationOf<BinaryKeyItem>(), StringComparison.Ordinal);
        Assert.Contains("""[{"AttributeName":"Season","AttributeType":"N"},{"AttributeName":"Day","AttributeType":"S"}]""", await CreationOf<EnumKeyItem>(), StringComparison.Ordinal);
        Assert.Contains("""[{"AttributeName":"Id","AttributeType":"S"},{"AttributeName":"At","AttributeType":"S"}]""", await CreationOf<TimeKeyItem>(), StringComparison.Ordinal);
        Assert.Contains("""[{"AttributeName":"the number","AttributeType":"N"}]""", await CreationOf<NumberKeyItem>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_is_not_known_yet_is_waited_for()
    {
        _client.Respond(new CreateTableResponse());
        _client.Fail(new ResourceNotFoundException("not yet"));
        _client.Respond(Status(TableStatus.ACTIVE));

        await new DynamoTable<ClassItem>(_client).CreateTableAsync();

        Assert.Equal(3, _client.Sent.Count);
    }

    [Fact]
    public async Task Create_fails_where_the_table_exists()
    {
        _client.Fail(new ResourceInUseException("exists"));

        await Assert.ThrowsAsync<ResourceInUseException>(() => new DynamoTable<ClassItem>(_client).CreateTableAsync());
        Assert.Single(_client.Sent);
    }

    [Fact]
    public async Task Create_if_not_exists_tells_whether_it_created_the_table()
    {
        _client.Respond(new CreateTableResponse(), Status(TableStatus.ACTIVE));
        Assert.True(await new DynamoTable<ClassItem>(_client).CreateTableIfNotExistsAsync());

        _client.Fail(new ResourceInUseException("exists"));
        _client.Respond(Status(TableStatus.CREATING), Status(TableStatus.ACTIVE));
        Assert.False(await new DynamoTable<ClassItem>(_client).CreateTableIfNotExistsAsync());
    }

    [Fact]
    public async Task Create_if_not_exists_outlives_a_table_that_is_being_deleted()
    {
        _client.Fail(new ResourceInUseException("being deleted"));
        _client.Respond(Status(TableStatus.DELETING));
        _client.Fail(new ResourceNotFoundException("gone"));
        _client.Respond(new CreateTableResponse(), Status(TableStatus.ACTIVE));

        Assert.True(await new DynamoTable<ClassItem>(_client).CreateTableIfNotExistsAsync().WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(
            [typeof(CreateTableRequest), typeof(DescribeTableRequest), typeof(DescribeTableRequest), typeof(CreateTableRequest), typeof(DescribeTableRequest)],
            _client.Sent.Select(sent => sent.Request.GetType()));
    }

    [Fact]
    public async Task Delete_waits_until_the_table_is_gone()
    {
        _client.Respond(new DeleteTableResponse(), Status(TableStatus.DELETING));
        _client.Fail(new ResourceNotFoundException("gone"));

        await new DynamoTable<ClassItem>(_client).DeleteTableAsync();

        Assert.Equal(["""{"TableName":"shapes"}""", """{"TableName":"shapes"}""", """{"TableName":"shapes"}"""], _client.SentJson);
    }

    [Fact]
    public async Task The_cancellation_token_is_passed_on_and_ends_the_wait()
    {
        using CancellationTokenSource source = new();
        _client.Respond([new CreateTableResponse(), .. Enumerable.Repeat(Status(TableStatus.CREATING), 1_000)]);
        Task creation = new DynamoTable<ClassItem>(_client).CreateTableAsync(source.Token);

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => creation);
        Assert.All(_client.Sent, sent => Assert.Equal(source.Token, sent.CancellationToken));
    }

    private static async Task<string> CreationOf<T>()
        where T : IDynamoItem<T>
    {
        using RecordingClient client = new();
        client.Respond(new CreateTableResponse(), Status(TableStatus.ACTIVE));
        await new DynamoTable<T>(client).CreateTableAsync();
        return client.SentJson.First();
    }

    private static DescribeTableResponse Status(TableStatus status) => new() { Table = new TableDescription { TableStatus = status } };
}
