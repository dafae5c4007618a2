using DynoGen.Tests.Models.Keys;
using DynoGen.Tests.Models.Oblivious;
using DynoGen.Tests.Models.Shapes;

namespace DynoGen.Tests.Tables;

/// <summary>Keys and items that DynamoDB does not take are refused before anything is sent, with an error that says where.</summary>
public sealed class RefusedRequestTests : IDisposable
{
    private readonly RecordingClient _client = new();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Nothing_is_sent_without_a_text_key(string? id)
    {
        DynamoTable<ClassItem> table = new(_client);

        await IsRefused("ClassItem.Id", id, () => table.GetAsync(id!, 1));
        await IsRefused("ClassItem.Id", id, () => table.DeleteAsync(id!, 1));
        await IsRefused("ClassItem.Id", id, () => table.DeleteAsync(new ClassItem { Id = id! }));
        await IsRefused("ClassItem.Id", id, () => table.PutAsync(new() { Id = id! }));
        await IsRefused("ClassItem.Id", id, () => table.Query(id!).ToListAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(new byte[0])]
    public async Task Nothing_is_sent_without_a_binary_key(byte[]? hash)
    {
        DynamoTable<BinaryKeyItem> table = new(_client);

        await IsRefused("BinaryKeyItem.Hash", hash, () => table.GetAsync(hash!, 1));
        await IsRefused("BinaryKeyItem.Hash", hash, () => table.DeleteAsync(hash!, 1));
        await IsRefused("BinaryKeyItem.Hash", hash, () => table.PutAsync(new(hash!, 1)));
        await IsRefused("BinaryKeyItem.Hash", hash, () => table.Query(hash!).ToListAsync());
    }

    [Fact]
    public async Task Nothing_is_sent_with_a_number_that_DynamoDB_does_not_have_as_key()
    {
        await IsRefused("NumberKeyItem.the number", double.NaN, () => new DynamoTable<NumberKeyItem>(_client).GetAsync(double.NaN));
        await IsRefused("NumberKeyItem.the number", double.NaN, () => new DynamoTable<NumberKeyItem>(_client).PutAsync(new(double.NaN)));
        await IsRefused("NumberKeyItem.the number", double.NaN, () => new DynamoTable<NumberKeyItem>(_client).Query(double.NaN).ToListAsync());
        await IsRefused("BinaryKeyItem.Score", double.MaxValue, () => new DynamoTable<BinaryKeyItem>(_client).DeleteAsync([1], double.MaxValue));
    }

    [Fact]
    public async Task Nothing_is_sent_without_a_key_from_code_without_nullable_annotations()
    {
        DynamoTable<ObliviousItem> table = new(_client);

        await IsRefused("ObliviousItem.Id", null, () => table.PutAsync(new()));
        await IsRefused("ObliviousItem.Id", null, () => table.GetAsync((string)null!));
        await IsRefused("ObliviousItem.Id", "", () => table.PutAsync(new() { Id = "" }));
    }

    [Fact]
    public async Task Nothing_is_sent_of_an_item_that_cannot_be_stored() =>
        await IsRefused(
            "ReadonlyRecordStructItem.Value", double.NaN, () => new DynamoTable<ReadonlyRecordStructItem>(_client).PutAsync(new("a", default, double.NaN)));

    [Fact]
    public async Task Null_items_keys_and_clients_are_argument_errors()
    {
        DynamoTable<ClassItem> table = new(_client);

        await Assert.ThrowsAsync<ArgumentNullException>(() => table.PutAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => table.DeleteAsync((ClassItem)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => table.TryGetAsync(null!));
        Assert.Throws<ArgumentNullException>(() => new DynamoTable<ClassItem>(null!));
        Assert.Empty(_client.Sent);
    }

    private async Task IsRefused(string path, object? value, Func<Task> request)
    {
        DynamoSerializationException error = await Assert.ThrowsAsync<DynamoSerializationException>(request);

        Assert.Equal(path, error.ItemType + "." + error.AttributePath);
        Assert.StartsWith(path + ": ", error.Message, StringComparison.Ordinal);
        Assert.Empty(_client.Sent);
        if (value is double)
        {
            Assert.Equal(value, error.OffendingValue);
        }
    }
}
