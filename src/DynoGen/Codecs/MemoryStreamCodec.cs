using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="MemoryStream"/> as B: all of its bytes, wherever its position is. One that was read stands at its start.</summary>
public readonly struct MemoryStreamCodec : IScalarCodec<MemoryStream>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Binary;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, MemoryStream value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteBinary(value.TryGetBuffer(out ArraySegment<byte> bytes) ? bytes : value.ToArray());
    }

    /// <inheritdoc/>
    public static MemoryStream Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => new(reader.ReadBinary());
}
