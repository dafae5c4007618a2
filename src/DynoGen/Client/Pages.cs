using System.Runtime.CompilerServices;
using Amazon.DynamoDBv2.Model;

namespace DynoGen.Client;

/// <summary>Requests page after page until there is none.</summary>
internal static class Pages
{
    /// <summary>One request that goes on where the page before it ended.</summary>
    public delegate Task<ItemPage<T>> PageRequest<T>(Dictionary<string, AttributeValue>? startKey, CancellationToken cancellationToken);

    /// <summary>The items of all pages. A page may be empty without being the last.</summary>
    public static async IAsyncEnumerable<T> ItemsOf<T>(
        PageRequest<T> request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Dictionary<string, AttributeValue>? startKey = null;
        do
        {
            ItemPage<T> page = await request(startKey, cancellationToken).ConfigureAwait(false);
            foreach (T item in page.Items)
            {
                yield return item;
            }

            startKey = page.LastEvaluatedKey;
        }
        while (startKey is not null);
    }

    /// <summary>The items of all pages in one list.</summary>
    public static async Task<List<T>> ToListAsync<T>(PageRequest<T> request, CancellationToken cancellationToken)
    {
        ItemPage<T> page = await request(null, cancellationToken).ConfigureAwait(false);
        List<T> items = page.Items;
        while (page.LastEvaluatedKey is { } startKey)
        {
            page = await request(startKey, cancellationToken).ConfigureAwait(false);
            items.AddRange(page.Items);
        }

        return items;
    }
}
