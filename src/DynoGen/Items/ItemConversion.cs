using System.ComponentModel;
using Amazon.DynamoDBv2.Model;
using DynoGen.AttributeValues;
using DynoGen.Keys;
using DynoGen.Serialization;

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
        => ToItem(item, default);

    /// <summary>The item in the SDK's low-level form.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="item">The item.</param>
    /// <param name="conversions">What was said about the schema of types with the AWS SDK's attributes.</param>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store one of the values.</exception>
    public static Dictionary<string, AttributeValue> ToItem<T>(T item, SdkConversions conversions)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(item);
        return Write(item, conversions, out _);
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
            CheckKey<T>(attributes);
        }
        catch (DynamoSerializationException error) when (IsOfKey<T>(error, writer.Name))
        {
            throw;
        }

        return attributes;
    }

    /// <summary>The value of a partition key in the SDK's low-level form, under a name of the caller's.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="key">The partition key.</param>
    /// <param name="name">The name, such as <c>:pk</c>.</param>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store the value.</exception>
    public static Dictionary<string, AttributeValue> ToAttributes<T>(IPartitionKey<T> key, string name)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(key);
        Dictionary<string, AttributeValue> attributes = new(1);
        AttributeValueWriter writer = AttributeValueWriter.OfItem(attributes);
        try
        {
            key.WriteValue(ref writer, name);
            KeyPart.Check(attributes[name], KeyPart.LongestPartitionKey);
        }
        catch (DynamoSerializationException error) when (IsOfKey<T>(error, T.KeySchema.PartitionKey.Name))
        {
            throw;
        }

        return attributes;
    }

    /// <summary>The item in the SDK's low-level form, with a key and of a size that DynamoDB takes.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="item">The item.</param>
    /// <param name="conversions">What was said about the schema of types with the AWS SDK's attributes.</param>
    /// <exception cref="DynamoSerializationException">
    /// DynamoDB cannot store one of the values, a part of the key is missing, empty or too long, or the item too large.
    /// </exception>
    public static Dictionary<string, AttributeValue> ToItemWithKey<T>(T item, SdkConversions conversions = default)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(item);
        Dictionary<string, AttributeValue> attributes = Write(item, conversions, out int length);
        CheckKey<T>(attributes);
        ItemSize.Check(attributes, length, T.Layout.TypeName);
        return attributes;
    }

    private static Dictionary<string, AttributeValue> Write<T>(T item, SdkConversions conversions, out int length)
        where T : IDynamoItem<T>
    {
        Dictionary<string, AttributeValue> attributes = new(T.Layout.Count);
        AttributeValueWriter writer = AttributeValueWriter.OfItem(attributes, conversions);
        try
        {
            T.WriteAttributes(ref writer, item);
        }
        catch (DynamoSerializationException error) when (error.OfItem(T.Layout))
        {
            throw;
        }

        length = writer.Length;
        return attributes;
    }

    private static void CheckKey<T>(Dictionary<string, AttributeValue> attributes)
        where T : IDynamoItem<T>
    {
        KeyPart.Check(T.KeySchema.PartitionKey, attributes, T.Layout.TypeName, KeyPart.LongestPartitionKey);
        if (T.KeySchema.SortKey is { } sortKey)
        {
            KeyPart.Check(sortKey, attributes, T.Layout.TypeName, KeyPart.LongestSortKey);
        }
    }

    // Always false, for exception filters. An error of a codec does not know which part of the key it was.
    private static bool IsOfKey<T>(DynamoSerializationException error, string? attribute)
        where T : IDynamoItem<T>
        => (error.AttributePath.Length == 0 && error.Within(attribute)) || error.OfItem(T.Layout);
}
