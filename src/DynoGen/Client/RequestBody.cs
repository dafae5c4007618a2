using System.Globalization;
using Amazon.DynamoDBv2.Model;
using DynoGen.Wire;

namespace DynoGen.Client;

/// <summary>The body of a request while it is written.</summary>
/// <param name="buffer">Receives it.</param>
internal readonly struct RequestBody(WireBuffer buffer)
{
    /// <summary>Begins with the table's name.</summary>
    public static RequestBody Begin(WireBuffer buffer, string tableName)
    {
        buffer.Write("{\"TableName\":"u8);
        WireText.WriteQuoted(buffer, tableName);
        return new RequestBody(buffer);
    }

    /// <summary>Names what is written next.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    public void Name(ReadOnlySpan<byte> name)
    {
        buffer.Write((byte)',');
        buffer.Write(name);
    }

    /// <summary>Writes a parameter.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value.</param>
    public void Flag(ReadOnlySpan<byte> name, bool value)
    {
        Name(name);
        buffer.Write(value ? "true"u8 : "false"u8);
    }

    /// <summary>Writes what Query and Scan have in common.</summary>
    public void Read(ReadSettings settings, Dictionary<string, AttributeValue>? startKey)
    {
        Flag("\"ConsistentRead\":"u8, settings.ConsistentRead);
        if (settings.PageSize is { } limit)
        {
            Name("\"Limit\":"u8);
            limit.TryFormat(buffer.Room(20), out int written, default, CultureInfo.InvariantCulture);
            buffer.Length += written;
        }

        if (startKey is not null)
        {
            Name("\"ExclusiveStartKey\":"u8);
            AttributeValueItems.Write(buffer, startKey);
        }
    }

    /// <summary>Ends it.</summary>
    public void End() => buffer.Write((byte)'}');
}
