using DynoGen.Serialization;

namespace DynoGen.Keys;

/// <summary>The primary key of one item. The compiler writes one for every item type: <c>Product.Key</c>.</summary>
/// <typeparam name="TItem">The item type whose key it is.</typeparam>
public interface IItemKey<TItem>
{
    /// <summary>Writes the key's attributes.</summary>
    /// <typeparam name="TWriter">The form that is written.</typeparam>
    /// <param name="writer">The map that the attributes go to.</param>
    /// <exception cref="DynamoSerializationException">A part is null or empty, or a value that DynamoDB cannot store.</exception>
    void WriteAttributes<TWriter>(ref TWriter writer)
        where TWriter : struct, IAttributeWriter<TWriter>;
}
