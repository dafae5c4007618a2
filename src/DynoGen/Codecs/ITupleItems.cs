using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>The items of a value tuple with their codecs.</summary>
/// <typeparam name="TTuple">The tuple.</typeparam>
public interface ITupleItems<TTuple>
{
    /// <summary>How many items there are.</summary>
    static abstract int Count { get; }

    /// <summary>Whether an item can be null.</summary>
    /// <param name="item">The item, from 0.</param>
    static abstract bool TakesNull(int item);

    /// <summary>Writes an item, or leaves it out where it is null.</summary>
    /// <typeparam name="TWriter">The form that is written.</typeparam>
    /// <param name="map">The map that it goes to.</param>
    /// <param name="layout">The attributes of the tuple.</param>
    /// <param name="attribute">The number of the item's attribute.</param>
    /// <param name="item">The item, from 0.</param>
    /// <param name="tuple">The tuple.</param>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store the item.</exception>
    static abstract void Write<TWriter>(ref TWriter map, AttributeLayout layout, int attribute, int item, in TTuple tuple)
        where TWriter : struct, IAttributeWriter<TWriter>;

    /// <summary>Reads an item.</summary>
    /// <typeparam name="TReader">The form that is read.</typeparam>
    /// <param name="map">A reader that stands on the item's attribute.</param>
    /// <param name="item">The item, from 0.</param>
    /// <param name="tuple">The tuple that it is set in.</param>
    /// <exception cref="DynamoSerializationException">The attribute is of another type or does not fit.</exception>
    static abstract void Read<TReader>(ref TReader map, int item, ref TTuple tuple)
        where TReader : struct, IAttributeReader<TReader>;
}
