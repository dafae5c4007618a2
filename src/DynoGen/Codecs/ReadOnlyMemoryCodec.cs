using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="ReadOnlyMemory{T}"/> of bytes as B; empty ones are kept.</summary>
public readonly struct ReadOnlyMemoryCodec : IScalarCodec<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Binary;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ReadOnlyMemory<byte> value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteBinary(value);

    /// <inheritdoc/>
    public static ReadOnlyMemory<byte> Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadBinary();
}
