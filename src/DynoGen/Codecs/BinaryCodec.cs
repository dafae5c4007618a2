using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><c>byte[]</c> as B; empty ones are kept.</summary>
public readonly struct BinaryCodec : IScalarCodec<byte[]>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Binary;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, byte[] value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteBinary(value);

    /// <inheritdoc/>
    public static byte[] Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadBinary();
}
