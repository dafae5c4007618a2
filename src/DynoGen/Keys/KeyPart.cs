using System.ComponentModel;
using Amazon.DynamoDBv2.Model;
using DynoGen.Serialization;

namespace DynoGen.Keys;

/// <summary>Checks the parts of keys. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyPart
{
    /// <summary>The text, unless DynamoDB refuses it as a key because there is none.</summary>
    /// <param name="value">The key part.</param>
    /// <param name="attribute">Its attribute name.</param>
    /// <param name="itemType">The item type's name, as errors say it.</param>
    /// <exception cref="DynamoSerializationException">The text is null or empty.</exception>
    public static string Checked(string? value, string attribute, string itemType) =>
        string.IsNullOrEmpty(value) ? throw Empty(value, attribute, itemType) : value;

    /// <summary>The bytes, unless DynamoDB refuses them as a key because there are none.</summary>
    /// <param name="value">The key part.</param>
    /// <param name="attribute">Its attribute name.</param>
    /// <param name="itemType">The item type's name, as errors say it.</param>
    /// <exception cref="DynamoSerializationException">The array is null or empty.</exception>
    public static byte[] Checked(byte[]? value, string attribute, string itemType) =>
        value is { Length: > 0 } ? value : throw Empty(value, attribute, itemType);

    /// <summary>The value, unless it is null.</summary>
    /// <typeparam name="T">The key part's type.</typeparam>
    /// <param name="value">The key part.</param>
    /// <param name="attribute">Its attribute name.</param>
    /// <param name="itemType">The item type's name, as errors say it.</param>
    /// <exception cref="DynamoSerializationException">The value is null.</exception>
    public static T Checked<T>(T? value, string attribute, string itemType)
        where T : class
        => value ?? throw Empty(value, attribute, itemType);

    /// <summary>Refuses a key attribute of an item that has no value, or an empty one.</summary>
    /// <param name="element">The key attribute.</param>
    /// <param name="item">The item.</param>
    /// <param name="itemType">The item type's name, as errors say it.</param>
    /// <exception cref="DynamoSerializationException">The value is missing or empty.</exception>
    internal static void Check(KeyElement element, Dictionary<string, AttributeValue> item, string itemType)
    {
        // Of the three types that a key can have any will do: what a converter of the AWS SDK's writes is known only now.
        bool isThere = item.TryGetValue(element.Name, out AttributeValue? value)
            && value is { S.Length: > 0 } or { B.Length: > 0 } or { N: not null };
        if (value is { BOOL: not null })
        {
            // In the AWS SDK's second schema a boolean cannot be a key.
            throw At(DynamoSerializationException.ForType(element.Type, AttributeType.Boolean, value), element.Name, itemType);
        }

        if (!isThere)
        {
            throw Empty(value, element.Name, itemType);
        }
    }

    private static DynamoSerializationException Empty(object? value, string attribute, string itemType) =>
        At(DynamoSerializationException.ForUnstorable("a key must not be null or empty.", value), attribute, itemType);

    private static DynamoSerializationException At(DynamoSerializationException error, string attribute, string itemType)
    {
        error.Within(attribute);
        error.OfItem(itemType);
        return error;
    }
}
