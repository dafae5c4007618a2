using DynoGen.Serialization;

namespace DynoGen.Keys;

/// <summary>The value of a partition key: what one item collection shares.</summary>
/// <typeparam name="TItem">The item type whose partition key it is.</typeparam>
public interface IPartitionKey<TItem>
{
    /// <summary>Writes the value under a name of the caller's.</summary>
    /// <typeparam name="TWriter">The form that is written.</typeparam>
    /// <param name="writer">The map that the value goes to.</param>
    /// <param name="name">The name to write it under, such as <c>:pk</c>.</param>
    /// <exception cref="DynamoSerializationException">The value is null or empty, or one that DynamoDB cannot store.</exception>
    void WriteValue<TWriter>(ref TWriter writer, string name)
        where TWriter : struct, IAttributeWriter<TWriter>;
}
