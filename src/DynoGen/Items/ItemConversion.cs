using System.ComponentModel;
using Amazon.DynamoDBv2.Model;
using DynoGen.AttributeValues;
using DynoGen.Keys;

namespace DynoGen.Items;

/// <summary>Items and keys to and from the SDK's low-level form. For generated code; users call the members of their item types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ItemConversion
{
    /// <summary>The item in the SDK's low-level form.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="item">The item.</param>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store one of the values.</exception>
    public static Dictionary<string, AttributeValue> ToItem<T>(T item)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(item);
        Dictionary<string, AttributeValue> attributes = new(T.Layout.Count);
        AttributeValueWriter writer = AttributeValueWriter.OfItem(attributes);
        try
        {
            T.WriteAttributes(ref writer, item);
        }
        catch (DynamoSerializationException error) when (error.OfItem(T.Layout))
        {
            throw;
        }

        return attributes;
    }

    /// <summary>Makes the item from the SDK's low-level form.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="item">The attributes by name.</param>
    /// <exception cref="DynamoSerializationException">An attribute is missing, of another type, or does not fit its member.</exception>
    public static T FromItem<T>(Dictionary<string, AttributeValue> item)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(item);
        AttributeValueReader reader = AttributeValueReader.OfItem(item);
        try
        {
            return T.ReadAttributes(ref reader);
        }
        catch (DynamoSerializationException error) when (error.OfItem(T.Layout))
        {
            throw;
        }
    }

    /// <summary>The key in the SDK's low-level form.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="key">The key.</param>
    /// <exception cref="DynamoSerializationException">A part is null or empty, or a value that DynamoDB cannot store.</exception>
    public static Dictionary<string, AttributeValue> ToAttributes<T>(IItemKey<T> key)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(key);
        Dictionary<string, AttributeValue> attributes = new(2);
        AttributeValueWriter writer = AttributeValueWriter.OfItem(attributes);
        try
        {
            key.WriteAttributes(ref writer);
        }
        catch (DynamoSerializationException error) when (error.OfItem(T.Layout))
        {
            throw;
        }

        return attributes;
    }
}
