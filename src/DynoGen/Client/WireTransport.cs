using Amazon.DynamoDBv2.Model;
using DynoGen.Keys;
using DynoGen.Serialization;
using DynoGen.Wire;

namespace DynoGen.Client;

/// <summary>Sends and receives items as bytes, by a <see cref="DynoGenClient"/>.</summary>
internal sealed class WireTransport(DynoGenClient client, SdkConversions conversions) : ItemTransport
{
    /// <inheritdoc/>
    public override async Task<GetResult<T>> GetAsync<T>(
        string tableName, IItemKey<T> key, bool consistentRead, CancellationToken cancellationToken)
    {
        using WireBuffer buffer = new();
        RequestBody body = RequestBody.Begin(buffer, tableName);
        body.Name("\"Key\":"u8);
        WireItems.WriteKey(buffer, key);
        body.Flag("\"ConsistentRead\":"u8, consistentRead);
        body.End();
        return await client.SendAsync(
            WireOperation.GetItem, new GetItemRequest { TableName = tableName }, buffer, ResponseBodies.ReadItem<T>, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task PutAsync<T>(string tableName, T item, CancellationToken cancellationToken)
    {
        using WireBuffer buffer = new();
        RequestBody body = RequestBody.Begin(buffer, tableName);
        body.Name("\"Item\":"u8);
        WireItems.WriteWithKey(buffer, item, conversions);
        body.End();
        await client.SendAsync(
            WireOperation.PutItem, new PutItemRequest { TableName = tableName }, buffer, ResponseBodies.ReadNothing, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync<T>(string tableName, IItemKey<T> key, CancellationToken cancellationToken)
    {
        using WireBuffer buffer = new();
        RequestBody body = RequestBody.Begin(buffer, tableName);
        body.Name("\"Key\":"u8);
        WireItems.WriteKey(buffer, key);
        body.End();
        await client.SendAsync(
            WireOperation.DeleteItem, new DeleteItemRequest { TableName = tableName }, buffer, ResponseBodies.ReadNothing, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<ItemPage<T>> QueryAsync<T>(
        ReadSettings settings,
        IPartitionKey<T> partitionKey,
        bool descending,
        Dictionary<string, AttributeValue>? startKey,
        CancellationToken cancellationToken)
    {
        using WireBuffer buffer = new();
        RequestBody body = RequestBody.Begin(buffer, settings.TableName);
        body.Name("\"KeyConditionExpression\":\"#pk = :pk\",\"ExpressionAttributeNames\":{\"#pk\":"u8);
        WireText.WriteQuoted(buffer, T.KeySchema.PartitionKey.Name);
        buffer.Write((byte)'}');
        body.Name("\"ExpressionAttributeValues\":"u8);
        WireItems.WriteKey(buffer, partitionKey, ":pk");
        body.Flag("\"ScanIndexForward\":"u8, !descending);
        body.Read(settings, startKey);
        body.End();
        return await client.SendAsync(
            WireOperation.Query, new QueryRequest { TableName = settings.TableName }, buffer, ResponseBodies.ReadPage<T>, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<ItemPage<T>> ScanAsync<T>(
        ReadSettings settings, Dictionary<string, AttributeValue>? startKey, CancellationToken cancellationToken)
    {
        using WireBuffer buffer = new();
        RequestBody body = RequestBody.Begin(buffer, settings.TableName);
        body.Read(settings, startKey);
        body.End();
        return await client.SendAsync(
            WireOperation.Scan, new ScanRequest { TableName = settings.TableName }, buffer, ResponseBodies.ReadPage<T>, cancellationToken).ConfigureAwait(false);
    }
}
