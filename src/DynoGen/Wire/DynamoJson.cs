using System.Buffers;
using DynoGen.Serialization;
using DynoGen.Wire;

namespace DynoGen;

/// <summary>
/// Items as DynamoDB JSON in UTF-8, <c>{"sku":{"S":"A1"},"revision":{"N":"3"}}</c>: the form of DynamoDB's requests and responses, of stream
/// records and of exports. Read and written without a tree of <c>AttributeValue</c> in between, with the same results and the same errors.
/// </summary>
public static class DynamoJson
{
    /// <summary>The item as DynamoDB JSON.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="item">The item.</param>
    /// <returns>UTF-8 without white space. Only what JSON cannot hold is escaped.</returns>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store one of the values.</exception>
    public static byte[] Serialize<T>(T item)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(item);
        using WireBuffer buffer = new();
        WireItems.Write(buffer, item, default);
        return buffer.Written.ToArray();
    }

    /// <summary>Writes the item as DynamoDB JSON.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="destination">Receives UTF-8 without white space; nothing where the item cannot be stored.</param>
    /// <param name="item">The item.</param>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store one of the values.</exception>
    public static void Serialize<T>(IBufferWriter<byte> destination, T item)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(item);
        using WireBuffer buffer = new();
        WireItems.Write(buffer, item, default);
        destination.Write(buffer.Written);
    }

    /// <summary>Makes the item from DynamoDB JSON. White space, any order of attributes and escapes are read as well.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="utf8">The whole item, from brace to brace. Unknown attributes are passed over.</param>
    /// <exception cref="DynamoSerializationException">
    /// The bytes are no DynamoDB JSON; or an attribute is missing, there twice, of another type, or does not fit its member.
    /// </exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8)
        where T : IDynamoItem<T>
    {
        using WireBuffer buffer = new(utf8.Length);
        buffer.Write(utf8);
        return Deserialize<T>(buffer.Array, buffer.Length);
    }

    /// <summary>Makes the item from DynamoDB JSON. White space, any order of attributes and escapes are read as well.</summary>
    /// <typeparam name="T">The item type.</typeparam>
    /// <param name="utf8">The whole item, from brace to brace. Unknown attributes are passed over.</param>
    /// <exception cref="DynamoSerializationException">
    /// The bytes are no DynamoDB JSON; or an attribute is missing, there twice, of another type, or does not fit its member.
    /// </exception>
    public static T Deserialize<T>(byte[] utf8)
        where T : IDynamoItem<T>
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Deserialize<T>(utf8, utf8.Length);
    }

    private static T Deserialize<T>(byte[] utf8, int length)
        where T : IDynamoItem<T>
    {
        WireTokens tokens = new(utf8, 0, length);
        T item = WireItems.Read<T>(ref tokens);
        if (tokens.IsAtEnd())
        {
            return item;
        }

        DynamoSerializationException error = tokens.Malformed();
        error.OfItem(T.Layout);
        throw error;
    }
}
