using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using DynoGen.Keys;
using DynoGen.Serialization;

namespace DynoGen.Client;

/// <summary>
/// How items get to DynamoDB and back. There is one transport for each form that items are sent in; <see cref="For"/> chooses it by the
/// client.
/// </summary>
internal abstract class ItemTransport
{
    /// <summary>The transport for a client.</summary>
    /// <param name="client">The client.</param>
    /// <param name="conversions">What was said about the schema of types with the AWS SDK's attributes.</param>
    public static ItemTransport For(IAmazonDynamoDB client, SdkConversions conversions) =>
        client is DynoGenClient bytes ? new WireTransport(bytes, conversions) : new AttributeValueTransport(client, conversions);

    /// <summary>GetItem.</summary>
    public abstract Task<GetResult<T>> GetAsync<T>(string tableName, IItemKey<T> key, bool consistentRead, CancellationToken cancellationToken)
        where T : IDynamoItem<T>;

    /// <summary>PutItem.</summary>
    public abstract Task PutAsync<T>(string tableName, T item, CancellationToken cancellationToken)
        where T : IDynamoItem<T>;

    /// <summary>DeleteItem.</summary>
    public abstract Task DeleteAsync<T>(string tableName, IItemKey<T> key, CancellationToken cancellationToken)
        where T : IDynamoItem<T>;

    /// <summary>One request of Query.</summary>
    public abstract Task<ItemPage<T>> QueryAsync<T>(
        ReadSettings settings,
        IPartitionKey<T> partitionKey,
        bool descending,
        Dictionary<string, AttributeValue>? startKey,
        CancellationToken cancellationToken)
        where T : IDynamoItem<T>;

    /// <summary>One request of Scan.</summary>
    public abstract Task<ItemPage<T>> ScanAsync<T>(
        ReadSettings settings, Dictionary<string, AttributeValue>? startKey, CancellationToken cancellationToken)
        where T : IDynamoItem<T>;
}
