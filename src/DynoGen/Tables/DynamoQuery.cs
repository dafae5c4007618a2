using Amazon.DynamoDBv2.Model;
using DynoGen.Client;
using DynoGen.Keys;

namespace DynoGen;

/// <summary>
/// The items of one partition key, in the order of their sort keys. Nothing is sent until it is enumerated; then pages are requested one
/// by one as they are needed. Each of its methods returns a changed copy, so one query can be kept and enumerated many times.
/// </summary>
/// <typeparam name="T">The item type.</typeparam>
public sealed class DynamoQuery<T> : IAsyncEnumerable<T>
    where T : IDynamoItem<T>
{
    private readonly ItemTransport _transport;
    private readonly ReadSettings _settings;
    private readonly IPartitionKey<T> _partitionKey;
    private readonly bool _descending;

    internal DynamoQuery(ItemTransport transport, ReadSettings settings, IPartitionKey<T> partitionKey, bool descending)
    {
        _transport = transport;
        _settings = settings;
        _partitionKey = partitionKey;
        _descending = descending;
    }

    /// <summary>The same query with strongly consistent reads, which cost twice the read capacity.</summary>
    public DynamoQuery<T> ConsistentRead() => new(_transport, _settings with { ConsistentRead = true }, _partitionKey, _descending);

    /// <summary>The same query from the last sort key to the first.</summary>
    public DynamoQuery<T> Descending() => new(_transport, _settings, _partitionKey, descending: true);

    /// <summary>The same query with at most that many items a request; all items are returned all the same.</summary>
    /// <param name="items">At least 1. Without it a request returns as many as fit in 1 MB.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="items"/> is below 1.</exception>
    public DynamoQuery<T> PageSize(int items)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        return new(_transport, _settings with { PageSize = items }, _partitionKey, _descending);
    }

    /// <summary>Enumerates the items, page by page.</summary>
    /// <param name="cancellationToken">Cancels the request under way and those to come.</param>
    /// <exception cref="DynamoSerializationException">A stored item does not fit the model.</exception>
    /// <exception cref="Amazon.DynamoDBv2.AmazonDynamoDBException">What Query answers.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Pages.ItemsOf(Request, cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>Reads all the items.</summary>
    /// <param name="cancellationToken">Cancels the request under way and those to come.</param>
    /// <exception cref="DynamoSerializationException">A stored item does not fit the model.</exception>
    /// <exception cref="Amazon.DynamoDBv2.AmazonDynamoDBException">What Query answers.</exception>
    public Task<List<T>> ToListAsync(CancellationToken cancellationToken = default) => Pages.ToListAsync(Request, cancellationToken);

    private Task<ItemPage<T>> Request(Dictionary<string, AttributeValue>? startKey, CancellationToken cancellationToken) =>
        _transport.QueryAsync(_settings, _partitionKey, _descending, startKey, cancellationToken);
}
