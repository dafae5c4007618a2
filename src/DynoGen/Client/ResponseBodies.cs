using Amazon.DynamoDBv2.Model;
using DynoGen.Wire;

namespace DynoGen.Client;

/// <summary>Reads the bodies of responses.</summary>
internal static class ResponseBodies
{
    private const int SmallestItem = 2;

    /// <summary>The item of a GetItem.</summary>
    public static GetResult<T> ReadItem<T>(ref WireTokens tokens)
        where T : IDynamoItem<T>
    {
        GetResult<T> result = default;
        tokens.Expect((byte)'{');
        while (tokens.NextMember(out WireName name))
        {
            if (!tokens.BytesOf(name).SequenceEqual("Item"u8) || IsNothing(tokens))
            {
                tokens.PassOverJson();
            }
            else
            {
                result = new GetResult<T>(WireItems.Read<T>(ref tokens));
            }
        }

        return result;
    }

    /// <summary>The items of a Query or Scan.</summary>
    public static ItemPage<T> ReadPage<T>(ref WireTokens tokens)
        where T : IDynamoItem<T>
    {
        List<T>? items = null;
        Dictionary<string, AttributeValue>? lastKey = null;
        int count = 0;
        tokens.Expect((byte)'{');
        while (tokens.NextMember(out WireName name))
        {
            ReadOnlySpan<byte> member = tokens.BytesOf(name);
            if (member.SequenceEqual("Items"u8) && !IsNothing(tokens))
            {
                items = ReadItems<T>(ref tokens, count);
            }
            else if (member.SequenceEqual("LastEvaluatedKey"u8) && !IsNothing(tokens))
            {
                lastKey = AttributeValueItems.Read(ref tokens);
            }
            else if (member.SequenceEqual("Count"u8))
            {
                count = tokens.ReadInt32();
            }
            else
            {
                tokens.PassOverJson();
            }
        }

        return new ItemPage<T>(items ?? [], lastKey is { Count: > 0 } ? lastKey : null);
    }

    /// <summary>Nothing; but that it is JSON is checked.</summary>
    public static bool ReadNothing(ref WireTokens tokens)
    {
        tokens.PassOverJson();
        return true;
    }

    // The SDK takes null and an object without members for nothing there. By value: the place stays where it is.
    private static bool IsNothing(WireTokens tokens) => tokens.TryTakeNull() || (tokens.TryTake((byte)'{') && tokens.TryTake((byte)'}'));

    // The count stands before the items, so that the list need not grow; it is not believed beyond what the bytes could hold.
    private static List<T> ReadItems<T>(ref WireTokens tokens, int count)
        where T : IDynamoItem<T>
    {
        List<T> items = new(Math.Clamp(count, 0, tokens.Rest.Length / SmallestItem));
        tokens.Expect((byte)'[');
        for (bool isFirst = true; !tokens.TryTake((byte)']'); isFirst = false)
        {
            if (!isFirst)
            {
                tokens.Expect((byte)',');
            }

            items.Add(WireItems.Read<T>(ref tokens));
        }

        return items;
    }
}
