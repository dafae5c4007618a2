using System.Text;

namespace DynoGen.Wire;

/// <summary>
/// Short texts that are read again and again, such as attribute names and discriminators: the last of each hash is kept, so that it is not
/// made once more. Shared by all readers; each reference is read and written at once, and every hit is compared.
/// </summary>
internal static class RepeatedTexts
{
    private const int Longest = 32;

    private static readonly string?[] s_texts = new string?[256];

    /// <summary>The text; null where it is no valid UTF-8.</summary>
    public static string? Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest || !Ascii.IsValid(utf8))
        {
            return WireText.TryGetString(utf8, out string made) ? made : null;
        }

        uint hash = (uint)utf8.Length;
        foreach (byte character in utf8)
        {
            hash = (hash * 31) + character;
        }

        ref string? kept = ref s_texts[hash % (uint)s_texts.Length];
        if (kept is { } text && Ascii.Equals(utf8, text))
        {
            return text;
        }

        return kept = Encoding.Latin1.GetString(utf8);
    }
}
