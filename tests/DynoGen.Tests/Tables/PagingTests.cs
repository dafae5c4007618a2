using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Models.Keys;
using DynoGen.Tests.Models.Shapes;

namespace DynoGen.Tests.Tables;

/// <summary>Query and Scan: exactly what is sent, page after page.</summary>
public sealed class PagingTests : IDisposable
{
    private readonly RecordingClient _client = new();
    private readonly DynamoTable<ClassItem> _table;

    public PagingTests() => _table = new DynamoTable<ClassItem>(_client);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Query_sends_the_partition_key_under_an_alias()
    {
        await _table.Query("a").ToListAsync();

        Assert.Equal(
            """{"ConsistentRead":false,"ExpressionAttributeNames":{"#pk":"Id"},"ExpressionAttributeValues":{":pk":{"S":"a"}},"KeyConditionExpression":"#pk = :pk","ScanIndexForward":true,"TableName":"shapes"}""",
            Assert.Single(_client.SentJson));
    }

    [Fact]
    public async Task Query_takes_a_partition_key_that_was_made_before()
    {
        await new DynamoTable<NumberKeyItem>(_client).Query(NumberKeyItem.Key.Partition(1.5)).ToListAsync();

        Assert.Equal(
            """{"ConsistentRead":false,"ExpressionAttributeNames":{"#pk":"the number"},"ExpressionAttributeValues":{":pk":{"N":"1.5"}},"KeyConditionExpression":"#pk = :pk","ScanIndexForward":true,"TableName":"number-keys"}""",
            Assert.Single(_client.SentJson));
    }

    [Fact]
    public async Task Query_may_be_consistent_descending_and_of_smaller_pages()
    {
        await _table.Query("a").ConsistentRead().Descending().PageSize(7).ToListAsync();

        Assert.Equal(
            """{"ConsistentRead":true,"ExpressionAttributeNames":{"#pk":"Id"},"ExpressionAttributeValues":{":pk":{"S":"a"}},"KeyConditionExpression":"#pk = :pk","Limit":7,"ScanIndexForward":false,"TableName":"shapes"}""",
            Assert.Single(_client.SentJson));
    }

    [Fact]
    public async Task Scan_sends_the_table()
    {
        await _table.Scan().ToListAsync();

        Assert.Equal("""{"ConsistentRead":false,"TableName":"shapes"}""", Assert.Single(_client.SentJson));
    }

    [Fact]
    public async Task Scan_may_be_consistent_and_of_smaller_pages()
    {
        await _table.Scan().PageSize(1).ConsistentRead().ToListAsync();

        Assert.Equal("""{"ConsistentRead":true,"Limit":1,"TableName":"shapes"}""", Assert.Single(_client.SentJson));
    }

    [Fact]
    public async Task Settings_make_changed_copies()
    {
        DynamoQuery<ClassItem> query = _table.Query("a");
        DynamoScan<ClassItem> scan = _table.Scan();
        query.ConsistentRead().Descending().PageSize(1);
        scan.ConsistentRead().PageSize(1);

        await query.ToListAsync();
        await scan.ToListAsync();

        Assert.All(_client.SentJson, json => Assert.Contains("\"ConsistentRead\":false", json, StringComparison.Ordinal));
        Assert.All(_client.SentJson, json => Assert.DoesNotContain("\"Limit\"", json, StringComparison.Ordinal));
        Assert.Contains("\"ScanIndexForward\":true", _client.SentJson.First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_page_has_at_least_one_item(int items)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _table.Query("a").PageSize(items));
        Assert.Throws<ArgumentOutOfRangeException>(() => _table.Scan().PageSize(items));
    }

    [Fact]
    public void Nothing_is_sent_before_the_enumeration()
    {
        _ = _table.Query("a").Descending();
        _ = _table.Scan().GetAsyncEnumerator();

        Assert.Empty(_client.Sent);
    }

    [Fact]
    public async Task Query_goes_on_where_the_page_before_ended()
    {
        _client.Respond(
            new QueryResponse { Items = [Item(1), Item(2)], LastEvaluatedKey = KeyOf(2) },
            new QueryResponse { Items = [Item(3)], LastEvaluatedKey = KeyOf(3) },
            new QueryResponse { Items = [Item(4)] });

        List<ClassItem> items = await _table.Query("a").Descending().PageSize(2).ToListAsync();

        Assert.Equal([1, 2, 3, 4], items.Select(item => item.Number));
        Assert.Equal([null, 2, 3], _client.Sent.Select(sent => NumberOf(((QueryRequest)sent.Request).ExclusiveStartKey)));
        Assert.All(_client.SentJson, json => Assert.Contains("\"Limit\":2,\"ScanIndexForward\":false", json, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scan_goes_on_where_the_page_before_ended()
    {
        _client.Respond(new ScanResponse { Items = [Item(1)], LastEvaluatedKey = KeyOf(1) }, new ScanResponse { Items = [Item(2)] });

        List<ClassItem> items = await Enumerate(_table.Scan());

        Assert.Equal([1, 2], items.Select(item => item.Number));
        Assert.Equal([null, 1], _client.Sent.Select(sent => NumberOf(((ScanRequest)sent.Request).ExclusiveStartKey)));
    }

    [Fact]
    public async Task Empty_pages_are_not_the_end()
    {
        _client.Respond(
            new QueryResponse { Items = [], LastEvaluatedKey = KeyOf(1) },
            new QueryResponse { Items = null, LastEvaluatedKey = KeyOf(2) },
            new QueryResponse { Items = [Item(3)], LastEvaluatedKey = KeyOf(3) },
            new QueryResponse { Items = null, LastEvaluatedKey = null });

        List<ClassItem> items = await Enumerate(_table.Query("a"));

        Assert.Equal(3, Assert.Single(items).Number);
        Assert.Equal(4, _client.Sent.Count);
    }

    [Fact]
    public async Task A_page_with_an_empty_key_is_the_last()
    {
        _client.Respond(new ScanResponse { Items = [Item(1)], LastEvaluatedKey = [] });

        Assert.Single(await _table.Scan().ToListAsync());
        Assert.Single(_client.Sent);
    }

    [Fact]
    public async Task Pages_are_requested_only_as_they_are_needed()
    {
        _client.Respond(new QueryResponse { Items = [Item(1), Item(2)], LastEvaluatedKey = KeyOf(2) }, new QueryResponse { Items = [Item(3)] });
        List<int> requests = [];

        await foreach (ClassItem _ in _table.Query("a"))
        {
            requests.Add(_client.Sent.Count);
        }

        Assert.Equal([1, 1, 2], requests);
    }

    [Fact]
    public async Task An_enumeration_may_stop_early()
    {
        _client.Respond(new QueryResponse { Items = [Item(1), Item(2)], LastEvaluatedKey = KeyOf(2) });

        await foreach (ClassItem _ in _table.Query("a"))
        {
            break;
        }

        Assert.Single(_client.Sent);
    }

    [Fact]
    public async Task One_query_may_be_enumerated_many_times()
    {
        DynamoQuery<ClassItem> query = _table.Query("a");
        _client.Respond(new QueryResponse { Items = [Item(1)] }, new QueryResponse { Items = [Item(2)] });

        Assert.Equal(1, Assert.Single(await Enumerate(query)).Number);
        Assert.Equal(2, Assert.Single(await Enumerate(query)).Number);
    }

    [Fact]
    public async Task The_cancellation_token_is_passed_to_every_request()
    {
        using CancellationTokenSource source = new();
        QueryResponse[] queries = [new() { Items = [Item(1)], LastEvaluatedKey = KeyOf(1) }, new() { Items = [Item(2)] }];
        ScanResponse[] scans = [new() { Items = [Item(1)], LastEvaluatedKey = KeyOf(1) }, new() { Items = [Item(2)] }];
        _client.Respond([.. queries, .. scans, .. queries, .. scans]);

        await _table.Query("a").ToListAsync(source.Token);
        await _table.Scan().ToListAsync(source.Token);
        await Enumerate(_table.Query("a"), source.Token);
        await Enumerate(_table.Scan(), source.Token);

        Assert.Equal(8, _client.Sent.Count);
        Assert.All(_client.Sent, sent => Assert.Equal(source.Token, sent.CancellationToken));
    }

    [Fact]
    public async Task An_item_that_does_not_fit_is_an_error()
    {
        _client.Respond(new QueryResponse { Items = [Item(1), new() { ["Id"] = new() { S = "a" }, ["Number"] = new() { BOOL = true } }] });

        DynamoSerializationException error = await Assert.ThrowsAsync<DynamoSerializationException>(() => _table.Query("a").ToListAsync());

        Assert.Equal("ClassItem.Number: expected N, found BOOL. (Query)", error.Message);
    }

    [Fact]
    public async Task What_the_client_throws_on_a_later_page_comes_through()
    {
        _client.Respond(new ScanResponse { Items = [Item(1)], LastEvaluatedKey = KeyOf(1) });
        _client.Fail(new ProvisionedThroughputExceededException("slower"));

        await Assert.ThrowsAsync<ProvisionedThroughputExceededException>(() => _table.Scan().ToListAsync());
    }

    private static Dictionary<string, AttributeValue> Item(int number) => new ClassItem { Id = "a", Number = number }.ToItem();

    private static Dictionary<string, AttributeValue> KeyOf(int number) => new() { ["Id"] = new() { S = "a" }, ["Number"] = new() { N = $"{number}" } };

    private static int? NumberOf(Dictionary<string, AttributeValue>? key) => key is null ? null : int.Parse(key["Number"].N, null);

    private static async Task<List<T>> Enumerate<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken = default)
    {
        List<T> list = [];
        await foreach (T item in items.WithCancellation(cancellationToken))
        {
            list.Add(item);
        }

        return list;
    }
}
