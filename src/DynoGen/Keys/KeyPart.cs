using System.ComponentModel;
using System.Globalization;
using System.Text;
using Amazon.DynamoDBv2.Model;
using DynoGen.Serialization;

namespace DynoGen.Keys;

/// <summary>Checks the parts of keys. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyPart
{
    /// <summary>
    /// The most bytes of a partition key
    /// (<see href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">Quotas</see>).
    /// </summary>
    internal const int LongestPartitionKey = 2048;

    /// <summary>The most bytes of a sort key.</summary>
    internal const int LongestSortKey = 1024;

    private const int MostBytesOfChar = 3;

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

    /// <summary>Refuses a key attribute of an item that has no value, an empty one, or one that is too long.</summary>
    /// <param name="element">The key attribute.</param>
    /// <param name="item">The item.</param>
    /// <param name="itemType">The item type's name, as errors say it.</param>
    /// <param name="longest">The most bytes that it has.</param>
    /// <exception cref="DynamoSerializationException">The value is missing, empty or too long.</exception>
    internal static void Check(KeyElement element, Dictionary<string, AttributeValue> item, string itemType, int longest)
    {
        item.TryGetValue(element.Name, out AttributeValue? value);
        try
        {
            // Of the three types that a key can have any will do: what a converter of the AWS SDK's writes is known only now.
            if (value is { BOOL: not null })
            {
                // In the AWS SDK's second schema a boolean cannot be a key.
                throw DynamoSerializationException.ForType(element.Type, AttributeType.Boolean, value);
            }

            Check(value, longest);
        }
        catch (DynamoSerializationException error) when (error.Within(element.Name) || error.OfItem(itemType))
        {
            throw;
        }
    }

    /// <summary>Refuses a key that has no value, an empty one, or one that is too long.</summary>
    /// <param name="value">The key.</param>
    /// <param name="longest">The most bytes that it has.</param>
    /// <exception cref="DynamoSerializationException">The value is missing, empty or too long.</exception>
    internal static void Check(AttributeValue? value, int longest)
    {
        if (value is not ({ S.Length: > 0 } or { B.Length: > 0 } or { N: not null }))
        {
            throw Empty(value);
        }

        bool isTooLong = value.B is { } bytes
            ? bytes.Length > longest
            : value.S is { } text && text.Length > longest / MostBytesOfChar && Encoding.UTF8.GetByteCount(text) > longest;
        if (isTooLong)
        {
            throw DynamoSerializationException.ForUnstorable(
                string.Create(CultureInfo.InvariantCulture, $"the key is longer than the {longest:N0} bytes that DynamoDB takes there."), value);
        }
    }

    private static DynamoSerializationException Empty(object? value, string attribute, string itemType) =>
        At(Empty(value), attribute, itemType);

    private static DynamoSerializationException At(DynamoSerializationException error, string attribute, string itemType)
    {
        error.Within(attribute);
        error.OfItem(itemType);
        return error;
    }

    private static DynamoSerializationException Empty(object? value) =>
        DynamoSerializationException.ForUnstorable("a key must not be null or empty.", value);
}
