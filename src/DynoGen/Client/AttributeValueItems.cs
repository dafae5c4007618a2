using Amazon.DynamoDBv2.Model;
using DynoGen.AttributeValues;
using DynoGen.Codecs;
using DynoGen.Wire;

namespace DynoGen.Client;

/// <summary>Items in the SDK's low-level form to and from bytes: the keys that pages end with.</summary>
internal static class AttributeValueItems
{
    /// <summary>Writes an item.</summary>
    public static void Write(WireBuffer buffer, Dictionary<string, AttributeValue> item)
    {
        AttributeValueReader reader = AttributeValueReader.OfItem(item);
        ItemWriter writer = ItemWriter.BeginItem(buffer);
        while (reader.NextEntry(out string? name))
        {
            writer.WriteName(name);
            ValueCopy.Copy(ref reader, ref writer);
        }

        writer.EndItem();
    }

    /// <summary>Reads an item and goes behind it.</summary>
    public static Dictionary<string, AttributeValue> Read(ref WireTokens tokens)
    {
        Dictionary<string, AttributeValue> item = [];
        ItemReader reader = ItemReader.OfItem(ref tokens);
        AttributeValueWriter writer = AttributeValueWriter.OfItem(item);
        while (reader.NextEntry(out string? name))
        {
            writer.WriteName(name);
            ValueCopy.Copy(ref reader, ref writer);
        }

        tokens.Position = reader.Leave();
        return item;
    }
}
