using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;
using DynoGen.Serialization;

namespace DynoGen.Wire;

/// <summary>The texts of JSON: where they end, their escapes, and whether they are valid UTF-8.</summary>
internal static class WireText
{
    private const int MostBytesOfChar = 3;
    private const int ShortText = 256;
    private const int LongestPlain = 64;

    // The characters that a text cannot hold as they are.
    private static readonly SearchValues<byte> Special =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(control => (byte)control), (byte)'"', (byte)'\\']);

    /// <summary>
    /// How many bytes come before the quote that ends the text, where it is short and of ASCII without escapes, as most are; else -1.
    /// </summary>
    /// <param name="rest">What follows the quote that began it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PlainLengthOf(ReadOnlySpan<byte> rest)
    {
        for (int place = 0; place < LongestPlain && rest.Length - place >= Vector128<byte>.Count; place += Vector128<byte>.Count)
        {
            // Less than a space as signed numbers are control characters and everything beyond ASCII.
            Vector128<byte> block = Vector128.Create(rest.Slice(place, Vector128<byte>.Count));
            Vector128<byte> special = Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
                | Vector128.Equals(block, Vector128.Create((byte)'"'))
                | Vector128.Equals(block, Vector128.Create((byte)'\\'));
            uint bits = special.ExtractMostSignificantBits();
            if (bits != 0)
            {
                int end = place + BitOperations.TrailingZeroCount(bits);
                return rest[end] == (byte)'"' ? end : -1;
            }
        }

        return -1;
    }

    /// <summary>How many bytes come before the quote that ends the text.</summary>
    /// <param name="rest">What follows the quote that began it.</param>
    /// <param name="isEscaped">Whether it has escapes.</param>
    /// <returns>The length, or -1 where the text does not end or holds what a text cannot.</returns>
    public static int LengthOf(ReadOnlySpan<byte> rest, out bool isEscaped)
    {
        isEscaped = false;
        int end = rest.IndexOfAny(Special);
        return (uint)end < (uint)rest.Length && rest[end] == (byte)'"' ? end : EscapedLength(rest, end, out isEscaped);
    }

    private static int EscapedLength(ReadOnlySpan<byte> rest, int place, out bool isEscaped)
    {
        isEscaped = true;
        while ((uint)place < (uint)rest.Length && rest[place] == (byte)'\\')
        {
            // The character after the backslash is part of the escape, also where it is a quote.
            int from = place + 2;
            if (from > rest.Length)
            {
                return -1;
            }

            int next = rest[from..].IndexOfAny(Special);
            if (next < 0)
            {
                return -1;
            }

            place = from + next;
            if (rest[place] == (byte)'"')
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>Writes a text with its quotes; only what must be is escaped.</summary>
    /// <exception cref="DynamoSerializationException">The text is no valid UTF-16.</exception>
    public static void WriteQuoted(WireBuffer buffer, string text)
    {
        buffer.Write((byte)'"');
        Write(buffer, text, "\""u8);
    }

    /// <summary>Writes a text and what ends it; only what must be is escaped.</summary>
    /// <exception cref="DynamoSerializationException">The text is no valid UTF-16.</exception>
    public static void Write(WireBuffer buffer, string text, ReadOnlySpan<byte> end)
    {
        Span<byte> room = buffer.Room((MostBytesOfChar * text.Length) + end.Length);
        if (Utf8.FromUtf16(text, room, out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            StorableText.Checked(text);
        }

        buffer.Length += written;
        if (room[..written].ContainsAny(Special))
        {
            Escape(buffer, buffer.Length - written);
            buffer.Write(end);
        }
        else
        {
            end.CopyTo(room[written..]);
            buffer.Length += end.Length;
        }
    }

    /// <summary>Escapes what must be of the text that was written last.</summary>
    /// <param name="buffer">What it was written to.</param>
    /// <param name="start">Where it begins.</param>
    public static void Escape(WireBuffer buffer, int start)
    {
        ReadOnlySpan<byte> text = buffer.Written[start..];
        int first = text.IndexOfAny(Special);
        if (first < 0)
        {
            return;
        }

        byte[] rest = text[first..].ToArray();
        buffer.Length = start + first;
        foreach (byte character in rest)
        {
            if (character is (byte)'"' or (byte)'\\')
            {
                buffer.Write((byte)'\\');
                buffer.Write(character);
            }
            else if (character < ' ')
            {
                buffer.Write("\\u00"u8);
                Utf8Formatter.TryFormat(character, buffer.Room(2), out int digits, new StandardFormat('x', 2));
                buffer.Length += digits;
            }
            else
            {
                buffer.Write(character);
            }
        }
    }

    /// <summary>Whether the text is valid UTF-8.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => Utf8.IsValid(utf8);

    /// <summary>The text as UTF-16; false where it is no valid UTF-8.</summary>
    public static bool TryGetString(ReadOnlySpan<byte> utf8, out string text)
    {
        if (Ascii.IsValid(utf8))
        {
            text = Encoding.Latin1.GetString(utf8);
            return true;
        }

        char[]? rented = null;
        Span<char> chars = utf8.Length <= ShortText ? stackalloc char[ShortText] : rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        bool isValid = Utf8.ToUtf16(utf8, chars, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done;
        text = isValid ? new string(chars[..length]) : "";
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return isValid;
    }

    /// <summary>The text without escapes; null where an escape is none of JSON's, or half of a surrogate pair.</summary>
    public static byte[]? Unescape(ReadOnlySpan<byte> text)
    {
        byte[] result = new byte[text.Length];
        int length = 0;
        while (true)
        {
            int escape = text.IndexOf((byte)'\\');
            ReadOnlySpan<byte> plain = escape < 0 ? text : text[..escape];
            plain.CopyTo(result.AsSpan(length));
            length += plain.Length;
            if (escape < 0)
            {
                return result[..length];
            }

            text = text[(escape + 1)..];
            if (!TryReadEscape(ref text, out Rune character))
            {
                return null;
            }

            // Never longer than the escape itself.
            length += character.EncodeToUtf8(result.AsSpan(length));
        }
    }

    private static bool TryReadEscape(ref ReadOnlySpan<byte> text, out Rune character)
    {
        character = default;
        if (text.IsEmpty)
        {
            return false;
        }

        char kind = (char)text[0];
        text = text[1..];
        char simple = kind switch { '"' or '\\' or '/' => kind, 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\0' };
        if (simple != '\0')
        {
            character = new Rune(simple);
            return true;
        }

        if (kind != 'u' || !TryReadUnit(ref text, out char unit))
        {
            return false;
        }

        if (!char.IsSurrogate(unit))
        {
            character = new Rune(unit);
            return true;
        }

        if (!text.StartsWith("\\u"u8))
        {
            return false;
        }

        text = text[2..];
        return TryReadUnit(ref text, out char low) && Rune.TryCreate(unit, low, out character);
    }

    private static bool TryReadUnit(ref ReadOnlySpan<byte> text, out char unit)
    {
        unit = default;
        if (text.Length < 4 || !Utf8Parser.TryParse(text[..4], out ushort value, out int consumed, 'x') || consumed != 4)
        {
            return false;
        }

        unit = (char)value;
        text = text[4..];
        return true;
    }

    /// <summary>The error for bytes that are no DynamoDB JSON.</summary>
    /// <param name="position">Where, in bytes from the beginning.</param>
    public static DynamoSerializationException Malformed(int position) => DynamoSerializationException.ForMalformed(position);
}
