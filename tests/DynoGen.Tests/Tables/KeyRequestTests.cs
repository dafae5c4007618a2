using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Models.Keys;
using DynoGen.Tests.Models.Shapes;
using DynoGen.Tests.Models.Types;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.Tables;

/// <summary>GetItem, PutItem and DeleteItem: exactly what is sent, and what becomes of the answer.</summary>
public sealed class KeyRequestTests : IDisposable
{
    private readonly RecordingClient _client = new();

    public static TheoryData<string> CultureNames => Cultures.Names;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Get_sends_the_key()
    {
        await new DynamoTable<ClassItem>(_client).GetAsync("a", 1);

        Assert.Equal("""{"ConsistentRead":false,"Key":{"Id":{"S":"a"},"Number":{"N":"1"}},"TableName":"shapes"}""", Assert.Single(_client.SentJson));
    }

    [Fact]
    public async Task Get_may_be_consistent()
    {
        await new DynamoTable<ClassItem>(_client).GetAsync("a", 1, consistentRead: true);

        Assert.Equal("""{"ConsistentRead":true,"Key":{"Id":{"S":"a"},"Number":{"N":"1"}},"TableName":"shapes"}""", Assert.Single(_client.SentJson));
    }

    [Fact]
    public async Task Get_takes_a_key_as_a_whole()
    {
        ClassItem item = new() { Id = "a", Number = 1 };
        DynamoTable<ClassItem> table = new(_client);

        await table.GetAsync(item.GetKey());
        await table.GetAsync(new ClassItem.Key("b", 2), consistentRead: true);

        Assert.Equal(
            [
                """{"ConsistentRead":false,"Key":{"Id":{"S":"a"},"Number":{"N":"1"}},"TableName":"shapes"}""",
                """{"ConsistentRead":true,"Key":{"Id":{"S":"b"},"Number":{"N":"2"}},"TableName":"shapes"}""",
            ],
            _client.SentJson);
    }

    [Fact]
    public async Task Get_returns_the_item()
    {
        _client.Respond(new GetItemResponse { Item = new ClassItem { Id = "a", Number = 1, Name = "n" }.ToItem() });

        ClassItem? item = await new DynamoTable<ClassItem>(_client).GetAsync("a", 1);

        Assert.Equal("n", item!.Name);
    }

    [Fact]
    public async Task Get_returns_null_where_there_is_no_item()
    {
        Assert.Null(await new DynamoTable<ClassItem>(_client).GetAsync("a", 1));
        Assert.Null(await new DynamoTable<RecordItem>(_client).GetAsync("a", 1));
    }

    [Fact]
    public async Task Get_returns_null_where_there_is_no_struct()
    {
        StructItem? item = await new DynamoTable<StructItem>(_client).GetAsync("a", 1);
        ReadonlyRecordStructItem? other = await new DynamoTable<ReadonlyRecordStructItem>(_client).GetAsync("a", DateTimeOffset.UnixEpoch);

        Assert.Null(item);
        Assert.Null(other);
    }

    [Fact]
    public async Task Get_returns_the_struct()
    {
        StructItem expected = new() { Id = "a", Number = 1, Name = "n" };
        _client.Respond(new GetItemResponse { Item = expected.ToItem() });

        StructItem? item = await new DynamoTable<StructItem>(_client).GetAsync("a", 1);

        Assert.Equal(expected, item);
    }

    [Fact]
    public async Task Generic_code_gets_classes_and_structs_alike()
    {
        _client.Respond(new GetItemResponse { Item = new StructItem { Id = "a", Number = 1 }.ToItem() }, new GetItemResponse());
        DynamoTable<StructItem> table = new(_client);

        GetResult<StructItem> found = await table.TryGetAsync(new StructItem.Key("a", 1)), missing = await table.TryGetAsync(new StructItem.Key("b", 1));

        Assert.True(found.Found);
        Assert.Equal("a", found.Item.Id);
        Assert.False(missing.Found);
        Assert.Throws<InvalidOperationException>(() => missing.Item);
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_the_model_is_an_error()
    {
        _client.Respond(new GetItemResponse { Item = new() { ["Id"] = new() { S = "a" }, ["Number"] = new() { S = "one" } } });

        DynamoSerializationException error = await Assert.ThrowsAsync<DynamoSerializationException>(() => new DynamoTable<ClassItem>(_client).GetAsync("a", 1));

        Assert.Equal("ClassItem.Number: expected N, found S. (GetItem)", error.Message);
    }

    [Fact]
    public async Task Put_sends_the_whole_item()
    {
        await new DynamoTable<ClassItem>(_client).PutAsync(new() { Id = "a", Number = 1, Name = "n", Tags = ["t"] });

        Assert.Equal(
            """{"Item":{"Id":{"S":"a"},"Number":{"N":"1"},"display-name":{"S":"n"},"Tags":{"L":[{"S":"t"}]}},"TableName":"shapes"}""",
            Assert.Single(_client.SentJson));
    }

    [Fact]
    public async Task Put_sends_empty_lists_and_maps()
    {
        await new DynamoTable<EmptyItem>(_client).PutAsync(
            new() { Id = "a", Text = "", Bytes = [], Array = [], List = [], Map = [], Texts = [], Numbers = [], Binaries = [] });

        Assert.Equal(
            """{"Item":{"Id":{"S":"a"},"Text":{"S":""},"Bytes":{"B":""},"Array":{"L":[]},"List":{"L":[]},"Map":{"M":{}}},"TableName":"types"}""",
            Assert.Single(_client.SentJson));
    }

    [Fact]
    public async Task Delete_sends_the_key_of_the_parts_or_of_the_item()
    {
        DynamoTable<ClassItem> table = new(_client);

        await table.DeleteAsync("a", 1);
        await table.DeleteAsync(new ClassItem { Id = "a", Number = 1, Name = "not sent" });
        await table.DeleteAsync(new ClassItem.Key("a", 1));

        Assert.Equal(3, _client.Sent.Count);
        Assert.All(_client.SentJson, json => Assert.Equal("""{"Key":{"Id":{"S":"a"},"Number":{"N":"1"}},"TableName":"shapes"}""", json));
    }

    [Fact]
    public async Task A_table_without_sort_key_has_keys_of_one_part()
    {
        DynamoTable<RequiredItem> table = new(_client);

        await table.GetAsync("a");
        await table.DeleteAsync("a");

        Assert.Equal("""{"ConsistentRead":false,"Key":{"Id":{"S":"a"}},"TableName":"shapes"}""", _client.SentJson.First());
        Assert.Equal("""{"Key":{"Id":{"S":"a"}},"TableName":"shapes"}""", _client.SentJson.Last());
    }

    [Theory, MemberData(nameof(CultureNames))]
    public void Keys_are_stored_as_members_are_under_every_culture(string culture) => Cultures.Run(culture, () =>
    {
        Assert.Equal("""{"Hash":{"B":"AQI="},"Score":{"N":"-1.5"}}""", KeyOf(new BinaryKeyItem.Key([1, 2], -1.5)));
        Assert.Equal("""{"Season":{"N":"-4"},"Day":{"S":"2026-11-23"}}""", KeyOf(new EnumKeyItem.Key(Season.Autumn, new DateOnly(2026, 11, 23))));
        Assert.Equal("""{"the number":{"N":"0.1"}}""", KeyOf(new NumberKeyItem.Key(0.1)));
        Assert.Equal(
            """{"Id":{"S":"00000000-0000-0000-0000-000000000000"},"At":{"S":"2026-11-23T10:00:00.0000000Z"}}""",
            KeyOf(new TimeKeyItem.Key(Guid.Empty, new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc))));
    });

    [Fact]
    public async Task The_table_name_may_be_another_than_the_models()
    {
        DynamoTable<ClassItem> table = new(_client, "test-shapes");

        await table.GetAsync("a", 1);
        await table.PutAsync(new() { Id = "a" });
        await table.DeleteAsync("a", 1);
        await table.Query("a").ToListAsync();
        await table.Scan().ToListAsync();

        Assert.Equal("test-shapes", table.TableName);
        Assert.Equal("shapes", new DynamoTable<ClassItem>(_client).TableName);
        Assert.Equal(5, _client.Sent.Count);
        Assert.All(_client.SentJson, json => Assert.Contains("\"TableName\":\"test-shapes\"", json, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_cancellation_token_is_passed_on()
    {
        using CancellationTokenSource source = new();
        DynamoTable<ClassItem> table = new(_client);

        await table.GetAsync("a", 1, cancellationToken: source.Token);
        await table.PutAsync(new() { Id = "a" }, source.Token);
        await table.DeleteAsync("a", 1, source.Token);
        await table.DeleteAsync(new ClassItem { Id = "a" }, source.Token);
        await table.TryGetAsync(new ClassItem.Key("a", 1), cancellationToken: source.Token);

        Assert.Equal(5, _client.Sent.Count);
        Assert.All(_client.Sent, sent => Assert.Equal(source.Token, sent.CancellationToken));
    }

    [Fact]
    public async Task What_the_client_throws_comes_through()
    {
        _client.Fail(new ResourceNotFoundException("no such table"));

        Assert.Equal("no such table", (await Assert.ThrowsAsync<ResourceNotFoundException>(() => new DynamoTable<ClassItem>(_client).GetAsync("a", 1))).Message);
    }

    [Fact]
    public void Keys_are_values()
    {
        Assert.Equal(new ClassItem.Key("a", 1), new ClassItem { Id = "a", Number = 1 }.GetKey());
        Assert.NotEqual(new ClassItem.Key("a", 1), new ClassItem.Key("a", 2));
    }

    private static string KeyOf<T>(Keys.IItemKey<T> key)
        where T : IDynamoItem<T>
        => Forms.AttributeJson.Of(Items.ItemConversion.ToAttributes(key));
}
