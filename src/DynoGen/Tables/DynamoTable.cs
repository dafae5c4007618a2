using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using DynoGen.Client;
using DynoGen.Keys;
using DynoGen.Serialization;
using DynoGen.Tables;

namespace DynoGen;

/// <summary>
/// A table of items of one type. It has no state and may be shared and called from many threads, as the client may. The compiler adds
/// <c>GetAsync</c>, <c>DeleteAsync</c> and <c>Query</c> with the key parts of the item type as extension methods.
/// </summary>
/// <typeparam name="T">The item type, marked with <see cref="DynamoItemAttribute"/>.</typeparam>
/// <example>
/// <code>
/// var products = new DynamoTable&lt;Product&gt;(new AmazonDynamoDBClient());
/// await products.PutAsync(product);
/// Product? found = await products.GetAsync("sku-1", revision: 2);
/// await foreach (Product revision in products.Query("sku-1")) { … }
/// </code>
/// </example>
public sealed class DynamoTable<T>
    where T : IDynamoItem<T>
{
    private readonly IAmazonDynamoDB _client;
    private readonly ItemTransport _transport;
    private readonly DynamoTableOptions? _options;
    private readonly string? _name;
    private readonly SdkConversion? _conversion;

    /// <summary>Makes a table over a client.</summary>
    /// <param name="client">Any client: the SDK's own, a decorator or a test double. It is not disposed with the table.</param>
    /// <param name="tableName">The table's name where it is not the one of the model, such as one with a stage in it.</param>
    /// <param name="options">What it has in common with the client's other tables, such as a prefix of their names.</param>
    public DynamoTable(IAmazonDynamoDB client, string? tableName = null, DynamoTableOptions? options = null)
        : this(client, tableName, options, conversion: null)
    {
    }

    private DynamoTable(IAmazonDynamoDB client, string? name, DynamoTableOptions? options, SdkConversion? conversion)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
        _name = name;
        _options = options;
        _conversion = conversion;
        _transport = ItemTransport.For(client, new SdkConversions(conversion, options?.SdkConversion));
        TableName = options?.TableNamePrefix + (name ?? T.TableName);
    }

    /// <summary>The table's name in DynamoDB: the prefix of its options, and the name that was given or else the model's.</summary>
    public string TableName { get; }

    /// <summary>The same items in a table of another name, for one call or many; the prefix of the options stays before it.</summary>
    /// <param name="tableName">The name.</param>
    public DynamoTable<T> WithTableName(string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        return new(_client, tableName, _options, _conversion);
    }

    /// <summary>The same table with another prefix, for one call or many.</summary>
    /// <param name="prefix">What its name begins with; empty for nothing.</param>
    public DynamoTable<T> WithTableNamePrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return new(_client, _name, (_options ?? new()) with { TableNamePrefix = prefix }, _conversion);
    }

    /// <summary>
    /// The same table with types that have the AWS SDK's attributes written in that schema, for one call or many, whatever the model says.
    /// </summary>
    /// <param name="conversion">The schema.</param>
    public DynamoTable<T> WithSdkConversion(SdkConversion conversion) => new(_client, _name, _options, conversion);

    /// <summary>
    /// Reads the item of a key, in generic code. Where the item type is known, <c>GetAsync</c> takes its key parts and returns the item or null.
    /// </summary>
    /// <param name="key">The item's key.</param>
    /// <param name="consistentRead">Whether writes that were answered before must be seen; costs twice the read capacity.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="DynamoSerializationException">The stored item does not fit the model.</exception>
    /// <exception cref="AmazonDynamoDBException">What GetItem answers, such as <see cref="ResourceNotFoundException"/> for a missing table.</exception>
    public Task<GetResult<T>> TryGetAsync(IItemKey<T> key, bool consistentRead = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _transport.GetAsync(TableName, key, consistentRead, cancellationToken);
    }

    /// <summary>Writes an item, in place of the one with its key where there is one (PutItem).</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Cancels the request; DynamoDB may have written the item all the same.</param>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store one of the values; nothing was sent.</exception>
    /// <exception cref="AmazonDynamoDBException">What PutItem answers.</exception>
    public Task PutAsync(T item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        return _transport.PutAsync(TableName, item, cancellationToken);
    }

    /// <summary>Deletes the item of a key (DeleteItem). It is no error when there is none.</summary>
    /// <param name="key">The item's key.</param>
    /// <param name="cancellationToken">Cancels the request; DynamoDB may have deleted the item all the same.</param>
    /// <exception cref="AmazonDynamoDBException">What DeleteItem answers.</exception>
    public Task DeleteAsync(IItemKey<T> key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _transport.DeleteAsync(TableName, key, cancellationToken);
    }

    /// <summary>Deletes the item with this one's key (DeleteItem), whatever its other attributes. It is no error when there is none.</summary>
    /// <param name="item">An item with the key.</param>
    /// <param name="cancellationToken">Cancels the request; DynamoDB may have deleted the item all the same.</param>
    /// <exception cref="AmazonDynamoDBException">What DeleteItem answers.</exception>
    public Task DeleteAsync(T item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        return DeleteAsync(item.GetKey(), cancellationToken);
    }

    /// <summary>
    /// All items with one partition key, in the order of their sort keys (Query), in generic code. Where the item type is known,
    /// <c>Query</c> takes its partition key as it is.
    /// </summary>
    /// <param name="partitionKey">The partition key, as <c>Product.Key.Partition(…)</c> makes it.</param>
    public DynamoQuery<T> Query(IPartitionKey<T> partitionKey)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        return new(_transport, new ReadSettings(TableName), partitionKey, descending: false);
    }

    /// <summary>All items of the table, in no order that means anything (Scan). It reads, and costs, the whole table.</summary>
    public DynamoScan<T> Scan() => new(_transport, new ReadSettings(TableName));

    /// <summary>Creates the table with the model's key and on-demand capacity, and waits until it is active.</summary>
    /// <param name="cancellationToken">Ends the wait; DynamoDB goes on creating the table.</param>
    /// <exception cref="ResourceInUseException">There is a table of that name.</exception>
    /// <exception cref="AmazonDynamoDBException">What else CreateTable or DescribeTable answer.</exception>
    public Task CreateTableAsync(CancellationToken cancellationToken = default) =>
        TableLifecycle.CreateAsync(_client, TableName, T.KeySchema, cancellationToken);

    /// <summary>
    /// Creates the table as <see cref="CreateTableAsync"/> does unless there is one of that name, whatever its key; waits until it is active.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait; DynamoDB goes on creating the table.</param>
    /// <returns>Whether this call created it.</returns>
    /// <exception cref="AmazonDynamoDBException">What CreateTable or DescribeTable answer.</exception>
    public Task<bool> CreateTableIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        TableLifecycle.CreateIfNotExistsAsync(_client, TableName, T.KeySchema, cancellationToken);

    /// <summary>Deletes the table with all its items, and waits until it is gone.</summary>
    /// <param name="cancellationToken">Ends the wait; DynamoDB goes on deleting the table.</param>
    /// <exception cref="ResourceNotFoundException">There is no table of that name.</exception>
    /// <exception cref="AmazonDynamoDBException">What else DeleteTable or DescribeTable answer.</exception>
    public Task DeleteTableAsync(CancellationToken cancellationToken = default) =>
        TableLifecycle.DeleteAsync(_client, TableName, cancellationToken);
}
