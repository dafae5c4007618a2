using DynoGen.Items;
using DynoGen.Keys;
using DynoGen.Serialization;

namespace DynoGen.Wire;

/// <summary>Items and keys to and from DynamoDB JSON in UTF-8.</summary>
internal static class WireItems
{
    /// <summary>Reads an item and goes behind it.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="tokens">Stands on the item's brace.</param>
    /// <exception cref="DynamoSerializationException">The bytes are no item, or one that does not fit.</exception>
    public static T Read<T>(ref WireTokens tokens)
        where T : IDynamoItem<T>
    {
        try
        {
            ItemReader reader = ItemReader.OfItem(ref tokens);
            T item = T.ReadAttributes(ref reader);
            tokens.Position = reader.Leave();
            return item;
        }
        catch (DynamoSerializationException error) when (error.OfItem(T.Layout))
        {
            throw;
        }
    }

    /// <summary>Writes an item.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store one of the values.</exception>
    public static void Write<T>(WireBuffer buffer, T item, SdkConversions conversions)
        where T : IDynamoItem<T>
    {
        ItemWriter writer = ItemWriter.BeginItem(buffer, conversions);
        try
        {
            T.WriteAttributes(ref writer, item);
        }
        catch (DynamoSerializationException error) when (error.OfItem(T.Layout))
        {
            throw;
        }

        writer.EndItem();
    }

    /// <summary>Writes an item with a key and of a size that DynamoDB takes.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <exception cref="DynamoSerializationException">
    /// DynamoDB cannot store one of the values, a part of the key is missing, empty or too long, or the item too large.
    /// </exception>
    public static void WriteWithKey<T>(WireBuffer buffer, T item, SdkConversions conversions)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(item);
        int start = buffer.Length;
        Write(buffer, item, conversions);
        if (buffer.Length - start > AttributeValues.ItemSize.Most || !HasKey(buffer, start, T.KeySchema))
        {
            // Something is wrong, or nearly. The other form knows exactly, and says the same as ever.
            ItemConversion.ToItemWithKey(item, conversions);
        }
    }

    /// <summary>Writes a key.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <exception cref="DynamoSerializationException">A part is null, empty or too long, or a value that DynamoDB cannot store.</exception>
    public static void WriteKey<T>(WireBuffer buffer, IItemKey<T> key)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(key);
        int start = buffer.Length;
        ItemWriter writer = ItemWriter.BeginItem(buffer);
        try
        {
            key.WriteAttributes(ref writer);
        }
        catch (DynamoSerializationException)
        {
            ItemConversion.ToAttributes(key); // Throws the same, with its place.
            throw;
        }

        writer.EndItem();
        if (!HasKey(buffer, start, T.KeySchema))
        {
            ItemConversion.ToAttributes(key);
        }
    }

    /// <summary>Writes the value of a partition key in a map of its own, under a name of the caller's.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store the value.</exception>
    public static void WriteKey<T>(WireBuffer buffer, IPartitionKey<T> key, string name)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(key);
        int start = buffer.Length;
        ItemWriter writer = ItemWriter.BeginItem(buffer);
        try
        {
            key.WriteValue(ref writer, name);
        }
        catch (DynamoSerializationException)
        {
            ItemConversion.ToAttributes(key, name); // Throws the same, with its place.
            throw;
        }

        writer.EndItem();
        if (!HasKey(buffer, start, new KeySchema(new KeyElement(name, T.KeySchema.PartitionKey.Type), null)))
        {
            ItemConversion.ToAttributes(key, name);
        }
    }

    // Whether the key is there and surely short enough. What was written is read, but mostly no further than the first two attributes.
    private static bool HasKey(WireBuffer buffer, int start, KeySchema schema)
    {
        WireTokens tokens = new(buffer.Array, start, buffer.Length);
        ItemReader reader = ItemReader.OfItem(ref tokens);
        bool hasPartitionKey = false;
        bool hasSortKey = schema.SortKey is null;
        while (!(hasPartitionKey && hasSortKey) && reader.NextEntry(out string? name))
        {
            if (name == schema.PartitionKey.Name)
            {
                hasPartitionKey = reader.IsKey(KeyPart.LongestPartitionKey);
            }
            else if (name == schema.SortKey?.Name)
            {
                hasSortKey = reader.IsKey(KeyPart.LongestSortKey);
            }
        }

        return hasPartitionKey && hasSortKey;
    }
}
