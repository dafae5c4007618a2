using Amazon.DynamoDBv2.Model;
using DynoGen.Client;

namespace DynoGen;

/// <summary>
/// All items of a table, in no order that means anything. Nothing is sent until it is enumerated; then pages are requested one by one as
/// they are needed. Each of its methods returns a changed copy, so one scan can be kept and enumerated many times.
/// </summary>
/// <typeparam name="T">The item type.</typeparam>
public sealed class DynamoScan<T> : IAsyncEnumerable<T>
    where T : IDynamoItem<T>
{
    private readonly ItemTransport _transport;
    private readonly ReadSettings _settings;

    internal DynamoScan(ItemTransport transport, ReadSettings settings)
    {
        _transport = transport;
        _settings = settings;
    }

    /// <summary>The same scan with strongly consistent reads, which cost twice the read capacity.</summary>
    public DynamoScan<T> ConsistentRead() => new(_transport, _settings with { ConsistentRead = true });

    /// <summary>The same scan with at most that many items a request; all items are returned all the same.</summary>
    /// <param name="items">At least 1. Without it a request returns as many as fit in 1 MB.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="items"/> is below 1.</exception>
    public DynamoScan<T> PageSize(int items)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        return new(_transport, _settings with { PageSize = items });
    }

    /// <summary>Enumerates the items, page by page.</summary>
    /// <param name="cancellationToken">Cancels the request under way and those to come.</param>
    /// <exception cref="DynamoSerializationException">A stored item does not fit the model.</exception>
    /// <exception cref="Amazon.DynamoDBv2.AmazonDynamoDBException">What Scan answers.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Pages.ItemsOf(Request, cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>Reads all the items.</summary>
    /// <param name="cancellationToken">Cancels the request under way and those to come.</param>
    /// <exception cref="DynamoSerializationException">A stored item does not fit the model.</exception>
    /// <exception cref="Amazon.DynamoDBv2.AmazonDynamoDBException">What Scan answers.</exception>
    public Task<List<T>> ToListAsync(CancellationToken cancellationToken = default) => Pages.ToListAsync(Request, cancellationToken);

    private Task<ItemPage<T>> Request(Dictionary<string, AttributeValue>? startKey, CancellationToken cancellationToken) =>
        _transport.ScanAsync<T>(_settings, startKey, cancellationToken);
}
