using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace DynoGen.Serialization;

/// <summary>UTF-8 by way of UTF-16, for the formats of which .NET has no UTF-8 or which are too rare to matter.</summary>
internal static class TranscodedText
{
    private const int ShortText = 256;

    /// <summary>Writes the text of a value in UTF-8.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <typeparam name="TFormat">How it looks as text.</typeparam>
    /// <returns>False where there is no room for it.</returns>
    public static bool TryFormat<T, TFormat>(T value, Span<byte> utf8, out int written)
        where TFormat : struct, ITextFormat<T>
        => Encoding.UTF8.TryGetBytes(StorableText.Checked(TFormat.Format(value)), utf8, out written);

    /// <summary>Reads the whole text as a value; false where it is none, or no valid UTF-8.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <typeparam name="TFormat">How it looks as text.</typeparam>
    public static bool TryParse<T, TFormat>(ReadOnlySpan<byte> utf8, out T value)
        where TFormat : struct, ITextFormat<T>
    {
        char[]? rented = null;
        Span<char> chars = utf8.Length <= ShortText ? stackalloc char[ShortText] : rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            value = default!;
            return Utf8.ToUtf16(utf8, chars, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done
                && TFormat.TryParse(chars[..length], out value);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }
}
