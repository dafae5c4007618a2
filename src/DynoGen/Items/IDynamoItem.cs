using Amazon.DynamoDBv2.Model;
using DynoGen.Keys;
using DynoGen.Serialization;

namespace DynoGen;

/// <summary>
/// What every item type has: its table, its key, and its way to and from DynamoDB. The compiler writes all of it for types marked with
/// <see cref="DynamoItemAttribute"/>. Generic code asks for it: <c>where T : IDynamoItem&lt;T&gt;</c>.
/// </summary>
/// <typeparam name="TSelf">The item type itself.</typeparam>
public interface IDynamoItem<TSelf> : IAttributeMap<TSelf>
    where TSelf : IDynamoItem<TSelf>
{
    /// <summary>The table's name, as <see cref="DynamoItemAttribute"/> gives it.</summary>
    static abstract string TableName { get; }

    /// <summary>The attributes of the table's primary key.</summary>
    static abstract KeySchema KeySchema { get; }

    /// <summary>Makes the item from the SDK's low-level form.</summary>
    /// <param name="item">The attributes by name, as GetItem or Query returned them. Unknown ones are passed over.</param>
    /// <exception cref="DynamoSerializationException">An attribute is missing, of another type, or does not fit its member.</exception>
    static abstract TSelf FromItem(Dictionary<string, AttributeValue> item);

    /// <summary>The item in the SDK's low-level form. Null members and empty sets are left out, unless their members have another default.</summary>
    /// <exception cref="DynamoSerializationException">DynamoDB cannot store one of the values.</exception>
    Dictionary<string, AttributeValue> ToItem();

    /// <summary>The item's primary key.</summary>
    IItemKey<TSelf> GetKey();
}
