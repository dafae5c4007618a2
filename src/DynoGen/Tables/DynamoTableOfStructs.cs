using DynoGen.Keys;

namespace DynoGen;

/// <summary>Reads for item types that are structs, where no item is a null of the nullable struct.</summary>
public static class DynamoTableOfStructs
{
    /// <summary>Reads the item of a key (GetItem).</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="key">The item's key.</param>
    /// <param name="consistentRead">Whether writes that were answered before must be seen; costs twice the read capacity.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The item, or null where the table has none.</returns>
    /// <exception cref="DynamoSerializationException">The stored item does not fit the model.</exception>
    /// <exception cref="Amazon.DynamoDBv2.AmazonDynamoDBException">What GetItem answers.</exception>
    public static async Task<T?> GetAsync<T>(
        this DynamoTable<T> table, IItemKey<T> key, bool consistentRead = false, CancellationToken cancellationToken = default)
        where T : struct, IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(table);
        GetResult<T> result = await table.TryGetAsync(key, consistentRead, cancellationToken).ConfigureAwait(false);
        return result.Found ? result.Item : null;
    }
}
