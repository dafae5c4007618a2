using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using DynoGen.Items;
using DynoGen.Keys;
using DynoGen.Serialization;

namespace DynoGen.Client;

/// <summary>Sends items as <see cref="AttributeValue"/> trees, which every <see cref="IAmazonDynamoDB"/> takes.</summary>
internal sealed class AttributeValueTransport(IAmazonDynamoDB client, SdkConversions conversions) : ItemTransport
{
    /// <inheritdoc/>
    public override async Task<GetResult<T>> GetAsync<T>(
        string tableName, IItemKey<T> key, bool consistentRead, CancellationToken cancellationToken)
    {
        GetItemRequest request = new()
        {
            TableName = tableName,
            Key = ItemConversion.ToAttributes(key),
            ConsistentRead = consistentRead,
        };
        GetItemResponse response = await client.GetItemAsync(request, cancellationToken).ConfigureAwait(false);
        return response.Item is { Count: > 0 } item ? new GetResult<T>(Read<T>(item, "GetItem", response)) : default;
    }

    /// <inheritdoc/>
    public override Task PutAsync<T>(string tableName, T item, CancellationToken cancellationToken) =>
        client.PutItemAsync(new PutItemRequest { TableName = tableName, Item = ItemConversion.ToItemWithKey(item, conversions) }, cancellationToken);

    /// <inheritdoc/>
    public override Task DeleteAsync<T>(string tableName, IItemKey<T> key, CancellationToken cancellationToken) =>
        client.DeleteItemAsync(
            new DeleteItemRequest { TableName = tableName, Key = ItemConversion.ToAttributes(key) }, cancellationToken);

    /// <inheritdoc/>
    public override async Task<ItemPage<T>> QueryAsync<T>(
        ReadSettings settings,
        IPartitionKey<T> partitionKey,
        bool descending,
        Dictionary<string, AttributeValue>? startKey,
        CancellationToken cancellationToken)
    {
        QueryRequest request = new()
        {
            TableName = settings.TableName,
            ConsistentRead = settings.ConsistentRead,
            Limit = settings.PageSize,
            KeyConditionExpression = "#pk = :pk",
            ExpressionAttributeNames = new Dictionary<string, string>(1) { ["#pk"] = T.KeySchema.PartitionKey.Name },
            ExpressionAttributeValues = ItemConversion.ToAttributes(partitionKey, ":pk"),
            ScanIndexForward = !descending,
            ExclusiveStartKey = startKey,
        };
        QueryResponse response = await client.QueryAsync(request, cancellationToken).ConfigureAwait(false);
        return Page<T>(response.Items, response.LastEvaluatedKey, "Query", response);
    }

    /// <inheritdoc/>
    public override async Task<ItemPage<T>> ScanAsync<T>(
        ReadSettings settings, Dictionary<string, AttributeValue>? startKey, CancellationToken cancellationToken)
    {
        ScanRequest request = new()
        {
            TableName = settings.TableName,
            ConsistentRead = settings.ConsistentRead,
            Limit = settings.PageSize,
            ExclusiveStartKey = startKey,
        };
        ScanResponse response = await client.ScanAsync(request, cancellationToken).ConfigureAwait(false);
        return Page<T>(response.Items, response.LastEvaluatedKey, "Scan", response);
    }

    // The SDK leaves collections null where the response has none.
    private static ItemPage<T> Page<T>(
        List<Dictionary<string, AttributeValue>>? items,
        Dictionary<string, AttributeValue>? lastKey,
        string operation,
        AmazonWebServiceResponse response)
        where T : IDynamoItem<T>
    {
        List<T> page = new(items?.Count ?? 0);
        foreach (Dictionary<string, AttributeValue> item in items ?? [])
        {
            page.Add(Read<T>(item, operation, response));
        }

        return new ItemPage<T>(page, lastKey is { Count: > 0 } ? lastKey : null);
    }

    private static T Read<T>(Dictionary<string, AttributeValue> item, string operation, AmazonWebServiceResponse response)
        where T : IDynamoItem<T>
    {
        try
        {
            return ItemConversion.FromItem<T>(item);
        }
        catch (DynamoSerializationException error) when (error.OfResponse(operation, response.ResponseMetadata?.RequestId))
        {
            throw;
        }
    }
}
