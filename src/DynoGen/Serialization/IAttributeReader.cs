using System.Diagnostics.CodeAnalysis;

namespace DynoGen.Serialization;

/// <summary>
/// Reads DynamoDB values in one of their forms. A reader goes through an item, a map, a list or a set and stands on one value at a time;
/// nested ones are read through a reader of their own, from <c>Enter…</c> to <c>Leave…</c>. A copy of a reader is one of its own: it reads on
/// from where it was copied.
/// </summary>
/// <typeparam name="TSelf">The reader itself.</typeparam>
public interface IAttributeReader<TSelf>
    where TSelf : struct, IAttributeReader<TSelf>
{
    /// <summary>The type of the value that the reader stands on.</summary>
    AttributeType Type { get; }

    /// <summary>Whether the value is a NULL.</summary>
    bool IsNull { get; }

    /// <summary>Reads an S.</summary>
    /// <exception cref="DynamoSerializationException">The value is no S.</exception>
    string ReadString();

    /// <summary>Reads an S as a value that is stored as text.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <typeparam name="TFormat">How it looks as text.</typeparam>
    /// <exception cref="DynamoSerializationException">The value is no S, or its text does not fit.</exception>
    T ReadString<T, TFormat>()
        where TFormat : struct, ITextFormat<T>;

    /// <summary>Reads an N.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <typeparam name="TFormat">How it looks as a number.</typeparam>
    /// <exception cref="DynamoSerializationException">The value is no N, or the C# type cannot hold the number exactly.</exception>
    T ReadNumber<T, TFormat>()
        where TFormat : struct, ITextFormat<T>;

    /// <summary>Reads a B.</summary>
    /// <exception cref="DynamoSerializationException">The value is no B.</exception>
    byte[] ReadBinary();

    /// <summary>Reads a BOOL.</summary>
    /// <exception cref="DynamoSerializationException">The value is no BOOL.</exception>
    bool ReadBoolean();

    /// <summary>Enters an M.</summary>
    /// <param name="count">How many attributes it has, or -1 where the form does not say so beforehand.</param>
    /// <returns>A reader before its first attribute.</returns>
    /// <exception cref="DynamoSerializationException">The value is no M, or nested deeper than DynamoDB allows.</exception>
    TSelf EnterMap(out int count);

    /// <summary>Leaves the M after its last attribute.</summary>
    /// <param name="map">What <see cref="EnterMap"/> gave.</param>
    void LeaveMap(ref TSelf map);

    /// <summary>
    /// Goes to the next attribute that the type knows. Others are passed over, and so is a NULL where the member cannot hold it.
    /// </summary>
    /// <param name="layout">The attributes of the type that is read.</param>
    /// <param name="attribute">The number of the attribute before, -1 at the start; then that of the one that the reader stands on.</param>
    /// <returns>False after the last attribute.</returns>
    bool NextAttribute(AttributeLayout layout, ref int attribute);

    /// <summary>Goes to the next attribute, also one that the type does not know.</summary>
    /// <param name="layout">The attributes of the type that is read.</param>
    /// <param name="attribute">
    /// The number of the attribute before, -1 at the start; then that of the one that the reader stands on, or -1 where the type does not
    /// know it.
    /// </param>
    /// <param name="unknownName">Its name where the type does not know it, else null.</param>
    /// <returns>False after the last attribute.</returns>
    bool NextAttribute(AttributeLayout layout, ref int attribute, out string? unknownName);

    /// <summary>The text of an attribute of the item or map, wherever it stands; the reader does not move.</summary>
    /// <param name="name">The attribute name.</param>
    /// <returns>The text, or null where there is no such attribute, or it is no S.</returns>
    string? PeekString(string name);

    /// <summary>Goes to the next attribute, whatever its name, also after one that could not be read.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <returns>False after the last attribute.</returns>
    bool NextEntry([NotNullWhen(true)] out string? name);

    /// <summary>Enters an L, an SS, an NS or a BS. In a set, the reader's type is that of the elements.</summary>
    /// <param name="count">How many elements it has, or -1 where the form does not say so beforehand.</param>
    /// <param name="expected">What the member is written as; for the error only.</param>
    /// <returns>A reader before its first element.</returns>
    /// <exception cref="DynamoSerializationException">The value is none of them, or nested deeper than DynamoDB allows.</exception>
    TSelf EnterElements(AttributeType expected, out int count);

    /// <summary>Leaves the list or set after its last element.</summary>
    /// <param name="elements">What <see cref="EnterElements"/> gave.</param>
    void LeaveElements(ref TSelf elements);

    /// <summary>Goes to the next element, also after one that could not be read.</summary>
    /// <returns>False after the last element.</returns>
    bool NextElement();

    /// <summary>The error for a value of another type.</summary>
    /// <param name="expected">The type that the member is written as.</param>
    DynamoSerializationException Mismatch(AttributeType expected);
}
