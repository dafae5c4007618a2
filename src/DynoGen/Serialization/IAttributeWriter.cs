namespace DynoGen.Serialization;

/// <summary>
/// Writes DynamoDB values in one of their forms. A writer stands in an item, a map, a list or a set; nested ones are written through a
/// writer of their own, from <c>Begin…</c> to <c>End…</c>.
/// </summary>
/// <typeparam name="TSelf">The writer itself.</typeparam>
public interface IAttributeWriter<TSelf>
    where TSelf : struct, IAttributeWriter<TSelf>
{
    /// <summary>What was said about the schema of types with the AWS SDK's attributes; nested writers take it over.</summary>
    SdkConversions SdkConversions => default;

    /// <summary>Names the attribute whose value is written next.</summary>
    /// <param name="layout">The attributes of the type that is written.</param>
    /// <param name="attribute">The number of the attribute.</param>
    void WriteName(AttributeLayout layout, int attribute);

    /// <summary>Names the attribute whose value is written next, by a name that only the data knows.</summary>
    /// <param name="name">The attribute name.</param>
    /// <exception cref="DynamoSerializationException">The name is empty, longer than 65,535 bytes of UTF-8, or no valid UTF-16.</exception>
    void WriteName(string name);

    /// <summary>Writes an S.</summary>
    /// <param name="value">Any text, also empty.</param>
    /// <exception cref="DynamoSerializationException">The text is no valid UTF-16.</exception>
    void WriteString(string value);

    /// <summary>Writes an S from a value that is stored as text.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <typeparam name="TFormat">How it looks as text.</typeparam>
    /// <param name="value">The value.</param>
    void WriteString<T, TFormat>(T value)
        where TFormat : struct, ITextFormat<T>;

    /// <summary>Writes an N.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <typeparam name="TFormat">How it looks as a number.</typeparam>
    /// <param name="value">The value.</param>
    void WriteNumber<T, TFormat>(T value)
        where TFormat : struct, ITextFormat<T>;

    /// <summary>Writes a B.</summary>
    /// <param name="value">The bytes; they must not be changed until the request is sent.</param>
    void WriteBinary(ReadOnlyMemory<byte> value);

    /// <summary>Writes a BOOL.</summary>
    /// <param name="value">The value.</param>
    void WriteBoolean(bool value);

    /// <summary>Writes a NULL.</summary>
    void WriteNull();

    /// <summary>Begins an M.</summary>
    /// <param name="capacity">How many attributes it has at most.</param>
    /// <returns>The writer of its attributes.</returns>
    /// <exception cref="DynamoSerializationException">DynamoDB does not nest that deep.</exception>
    TSelf BeginMap(int capacity);

    /// <summary>Ends the M.</summary>
    /// <param name="map">What <see cref="BeginMap"/> gave.</param>
    void EndMap(ref TSelf map);

    /// <summary>Begins an L.</summary>
    /// <param name="count">How many elements it has.</param>
    /// <returns>The writer of its elements.</returns>
    /// <exception cref="DynamoSerializationException">DynamoDB does not nest that deep.</exception>
    TSelf BeginList(int count);

    /// <summary>Ends the L.</summary>
    /// <param name="list">What <see cref="BeginList"/> gave.</param>
    void EndList(ref TSelf list);

    /// <summary>Begins an SS, NS or BS. That its elements are distinct is up to the codec.</summary>
    /// <param name="elementType">What its elements are: S, N or B.</param>
    /// <param name="count">How many elements it has: at least one.</param>
    /// <returns>The writer of its elements.</returns>
    TSelf BeginSet(AttributeType elementType, int count);

    /// <summary>Ends the set.</summary>
    /// <param name="elements">What <see cref="BeginSet"/> gave.</param>
    void EndSet(ref TSelf elements);
}
