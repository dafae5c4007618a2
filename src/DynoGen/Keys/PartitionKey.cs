using DynoGen.Serialization;

namespace DynoGen.Keys;

/// <summary>The value of a partition key, with the codec that stores it. For generated code.</summary>
/// <typeparam name="TItem">The item type.</typeparam>
/// <typeparam name="T">The member's type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
/// <param name="value">The value, checked not to be empty.</param>
public sealed class PartitionKey<TItem, T, TCodec>(T value) : IPartitionKey<TItem>
    where TCodec : struct, IScalarCodec<T>
{
    /// <inheritdoc/>
    public void WriteValue<TWriter>(ref TWriter writer, string name)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        writer.WriteName(name);
        TCodec.Write(ref writer, value);
    }
}
