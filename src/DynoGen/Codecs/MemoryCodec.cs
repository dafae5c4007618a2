using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="Memory{T}"/> of bytes as B; empty ones are kept.</summary>
public readonly struct MemoryCodec : IScalarCodec<Memory<byte>>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Binary;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Memory<byte> value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteBinary(value);

    /// <inheritdoc/>
    public static Memory<byte> Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadBinary();
}
