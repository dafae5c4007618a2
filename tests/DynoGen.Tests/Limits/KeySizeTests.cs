using DynoGen.Tests.Limits.Models;
using DynoGen.Tests.Tables;

namespace DynoGen.Tests.Limits;

/// <summary>Partition keys have at most 2,048 bytes, sort keys 1,024.</summary>
public sealed class KeySizeTests : IDisposable
{
    private readonly RecordingClient _client = new();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData(2049, "x")]
    [InlineData(1025, "ü")]
    [InlineData(683, "€")]
    public async Task A_partition_key_that_is_too_long_is_not_sent(int count, string character)
    {
        string id = string.Concat(Enumerable.Repeat(character, count));
        DynamoTable<DocumentItem> table = new(_client);

        await IsRefused("Id", "2,048", () => table.PutAsync(new() { Id = id }));
        await IsRefused("Id", "2,048", () => table.GetAsync(id, [1]));
        await IsRefused("Id", "2,048", () => table.DeleteAsync(id, [1]));
        await IsRefused("Id", "2,048", () => table.DeleteAsync(new DocumentItem { Id = id }));
        await IsRefused("Id", "2,048", () => table.Query(id).ToListAsync());
    }

    [Fact]
    public async Task A_sort_key_that_is_too_long_is_not_sent()
    {
        byte[] part = new byte[1025];
        DynamoTable<DocumentItem> table = new(_client);

        await IsRefused("Part", "1,024", () => table.PutAsync(new() { Part = part }));
        await IsRefused("Part", "1,024", () => table.GetAsync("id", part));
        await IsRefused("Part", "1,024", () => table.DeleteAsync("id", part));
    }

    [Theory]
    [InlineData(2048, "x")]
    [InlineData(1024, "ü")]
    [InlineData(682, "€")]
    public async Task The_longest_keys_are_sent(int count, string character)
    {
        _client.Respond(new Amazon.DynamoDBv2.Model.PutItemResponse(), new Amazon.DynamoDBv2.Model.QueryResponse());
        string id = string.Concat(Enumerable.Repeat(character, count));
        DynamoTable<DocumentItem> table = new(_client);

        await table.PutAsync(new() { Id = id, Part = new byte[1024] });
        await table.Query(id).ToListAsync();

        Assert.Equal(2, _client.Sent.Count);
    }

    [Fact]
    public async Task A_key_that_is_empty_once_it_is_converted_is_not_sent()
    {
        DynamoTable<EmptyKeyItem> table = new(_client);

        await IsRefused("Code", "must not be null or empty", () => table.PutAsync(new(default)));
        await IsRefused("Code", "must not be null or empty", () => table.GetAsync(default(Code)));
        await IsRefused("Code", "must not be null or empty", () => table.Query(default(Code)).ToListAsync());
    }

    private async Task IsRefused(string path, string message, Func<Task> request)
    {
        DynamoSerializationException error = await Assert.ThrowsAsync<DynamoSerializationException>(request);

        Assert.Equal(path, error.AttributePath);
        Assert.NotEmpty(error.ItemType);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Empty(_client.Sent);
    }
}
