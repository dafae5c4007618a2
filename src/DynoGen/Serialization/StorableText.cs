using System.Text;

namespace DynoGen.Serialization;

/// <summary>Checks texts and names before they are written: what DynamoDB would refuse, or not keep, is an error here.</summary>
internal static class StorableText
{
    private const int LongestName = 65535;
    private const int MostBytesOfChar = 3;

    /// <summary>The text, unless it is no valid UTF-16: then it has no UTF-8, which DynamoDB stores.</summary>
    public static string Checked(string text)
    {
        int surrogate = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        return surrogate < 0 || ArePaired(text.AsSpan(surrogate))
            ? text
            : throw DynamoSerializationException.ForUnstorable(
                "the text is no valid UTF-16: it has one half of a surrogate pair without the other.", text);
    }

    /// <summary>The attribute name, unless DynamoDB refuses it: names have 1 to 65,535 bytes of UTF-8.</summary>
    public static string CheckedName(string name)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw DynamoSerializationException.ForUnstorable("an attribute name must not be empty.", name);
        }

        Checked(name);
        return name.Length <= LongestName / MostBytesOfChar || Encoding.UTF8.GetByteCount(name) <= LongestName
            ? name
            : throw DynamoSerializationException.ForUnstorable("an attribute name has at most 65,535 bytes of UTF-8.", name);
    }

    private static bool ArePaired(ReadOnlySpan<char> text)
    {
        while (true)
        {
            if (text.Length < 2 || !char.IsSurrogatePair(text[0], text[1]))
            {
                return false;
            }

            text = text[2..];
            int next = text.IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
            {
                return true;
            }

            text = text[next..];
        }
    }
}
