using Amazon.DynamoDBv2.Model;
using DynoGen.AttributeValues;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>The SDK's <see cref="AttributeValue"/>: any value as it is, with all that is inside it.</summary>
public readonly struct AttributeValueCodec : IAttributeCodec<AttributeValue>
{
    /// <inheritdoc/>
    public static bool HasNull => true;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, AttributeValue value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        AttributeValueReader reader = AttributeValueReader.OfValue(value);
        ValueCopy.Copy(ref reader, ref writer);
    }

    /// <inheritdoc/>
    public static AttributeValue Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
    {
        List<AttributeValue> value = new(1);
        AttributeValueWriter writer = AttributeValueWriter.OfList(value);
        ValueCopy.Copy(ref reader, ref writer);
        return value[0];
    }
}
