using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using DynoGen.Serialization;

namespace DynoGen.Wire;

/// <summary>A place in the bytes of DynamoDB JSON, and the tokens from there on. Space between tokens is passed over.</summary>
/// <param name="buffer">The bytes.</param>
/// <param name="position">The place.</param>
/// <param name="end">Where the bytes end.</param>
internal struct WireTokens(byte[] buffer, int position, int end)
{
    private const int LongestValueInErrors = 1024;
    private const int ShortSet = 64;

    private readonly byte[] _buffer = buffer;
    private readonly int _end = end;

    /// <summary>The place, from the beginning of the buffer.</summary>
    public int Position { readonly get; set; } = position;

    /// <summary>The same place, to go on from independently.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly WireTokens Fork() => new(_buffer, Position, _end);

    /// <summary>What follows.</summary>
    public readonly ReadOnlySpan<byte> Rest => new(_buffer, Position, _end - Position);

    /// <summary>Goes behind the bytes where exactly these follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(ReadOnlySpan<byte> bytes)
    {
        if (!Rest.StartsWith(bytes))
        {
            return false;
        }

        Position += bytes.Length;
        return true;
    }

    /// <summary>Goes behind the token where it follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(byte token)
    {
        if ((uint)Position < (uint)_end && _buffer[Position] > ' ')
        {
            if (_buffer[Position] != token)
            {
                return false;
            }

            Position++;
            return true;
        }

        return TryTakeBehindSpace(token);
    }

    /// <summary>Goes behind the token, which must follow.</summary>
    /// <exception cref="DynamoSerializationException">Something else follows.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Expect(byte token)
    {
        if (!TryTake(token))
        {
            throw Malformed();
        }
    }

    /// <summary>Goes behind the next name of an object that is no item, and its colon; false behind the object's end.</summary>
    public bool NextMember(out WireName name)
    {
        name = default;
        if (TryTake((byte)'}'))
        {
            return false;
        }

        TryTake((byte)',');
        name = TakeName();
        return true;
    }

    /// <summary>Goes behind a <c>null</c> where it follows.</summary>
    public bool TryTakeNull()
    {
        PassOverSpace();
        return TryTake("null"u8);
    }

    /// <summary>Reads a whole number.</summary>
    public int ReadInt32()
    {
        PassOverSpace();
        if (!Utf8Parser.TryParse(Rest, out int value, out int length))
        {
            throw Malformed();
        }

        Position += length;
        return value;
    }

    /// <summary>Goes behind a value of any JSON, which is no AttributeValue.</summary>
    public void PassOverJson()
    {
        try
        {
            Utf8JsonReader reader = new(Rest);
            reader.Read();
            reader.Skip();
            Position += (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            throw Malformed();
        }
    }

    /// <summary>Whether nothing but space follows.</summary>
    public bool IsAtEnd()
    {
        PassOverSpace();
        return Position == _end;
    }

    /// <summary>Goes behind a name and its colon.</summary>
    public WireName TakeName()
    {
        Expect((byte)'"');
        int start = Position;
        int length = TextLength(out bool isEscaped);
        Position += length + 1;
        Expect((byte)':');
        return new WireName(start, length, isEscaped);
    }

    /// <summary>Goes into the value that follows, which is <c>{"S":"…"}</c> or the like, and tells its type.</summary>
    public AttributeType OpenValue()
    {
        AttributeType type;
        if (TryTake("{\"S\":\""u8))
        {
            return AttributeType.String;
        }

        if (TryTake("{\"N\":\""u8))
        {
            return AttributeType.Number;
        }

        if (TryTake("{\"M\":{"u8))
        {
            return AttributeType.Map;
        }

        Expect((byte)'{');
        WireName name = TakeName();
        type = AttributeTypeDescriptors.Parse(BytesOf(name)) ?? throw WireText.Malformed(name.Start);
        switch (type)
        {
            case AttributeType.String or AttributeType.Number or AttributeType.Binary:
                Expect((byte)'"');
                break;
            case AttributeType.Map:
                Expect((byte)'{');
                break;
            case AttributeType.Boolean or AttributeType.Null:
                break;
            default:
                Expect((byte)'[');
                break;
        }

        return type;
    }

    /// <summary>How many bytes the text has that the place is in.</summary>
    /// <param name="isEscaped">Whether it has escapes.</param>
    public readonly int TextLength(out bool isEscaped)
    {
        isEscaped = false;
        int length = WireText.PlainLengthOf(Rest);
        return length >= 0 ? length : AnyTextLength(out isEscaped);
    }

    private readonly int AnyTextLength(out bool isEscaped)
    {
        int length = WireText.LengthOf(Rest, out isEscaped);
        return length >= 0 ? length : throw Malformed();
    }

    /// <summary>The text that the place is in, without escapes.</summary>
    public readonly ReadOnlySpan<byte> Text(int length, bool isEscaped) => BytesOf(new WireName(Position, length, isEscaped));

    /// <summary>The text that the place is in.</summary>
    public readonly string GetString(int length, bool isEscaped) =>
        WireText.TryGetString(Text(length, isEscaped), out string text) ? text : throw Malformed();

    /// <summary>The name without escapes.</summary>
    public readonly ReadOnlySpan<byte> BytesOf(WireName name)
    {
        ReadOnlySpan<byte> bytes = new(_buffer, name.Start, name.Length);
        return name.IsEscaped ? WireText.Unescape(bytes) ?? throw WireText.Malformed(name.Start) : bytes;
    }

    /// <summary>The name as a string; names repeat, so that most are not made again.</summary>
    public readonly string NameOf(WireName name) => RepeatedTexts.Get(BytesOf(name)) ?? throw WireText.Malformed(name.Start);

    /// <summary>The text that the place is in, which others are likely to be equal to.</summary>
    public readonly string RepeatedText()
    {
        int length = TextLength(out bool isEscaped);
        return RepeatedTexts.Get(Text(length, isEscaped)) ?? throw Malformed();
    }

    /// <summary>Reads the text that the place is in; the place goes behind its quote.</summary>
    public string TakeString()
    {
        int length = WireText.PlainLengthOf(Rest);
        string text;
        if (length >= 0)
        {
            text = Encoding.Latin1.GetString(Rest[..length]);
        }
        else
        {
            length = AnyTextLength(out bool isEscaped);
            text = GetString(length, isEscaped);
        }

        Position += length + 1;
        return text;
    }

    /// <summary>Goes behind a <c>true</c> or <c>false</c>.</summary>
    public bool ReadBoolean()
    {
        PassOverSpace();
        if (TryTake("true"u8))
        {
            return true;
        }

        return TryTake("false"u8) ? false : throw Malformed();
    }

    /// <summary>How many texts the set has that the place is in, where counting is worth the while; else -1.</summary>
    public readonly int CountTextsOfLong()
    {
        bool isShort = Rest[..Math.Min(ShortSet, _end - Position)].Contains((byte)']');
        return !isShort ? CountTexts() : Fork().TryTake((byte)']') ? 0 : -1;
    }

    private readonly int CountTexts()
    {
        WireTokens scout = this;
        int count = 0;
        while (!scout.TryTake((byte)']'))
        {
            if (count > 0)
            {
                scout.Expect((byte)',');
            }

            scout.Expect((byte)'"');
            scout.Position += scout.TextLength(out _) + 1;
            count++;
        }

        return count;
    }

    /// <summary>Goes behind the content of a value, however deep it is: what nobody asked for is no error.</summary>
    /// <param name="type">Its type.</param>
    public void PassOver(AttributeType type)
    {
        OpenedValues opened = default;
        bool isFirst = Enter(ref opened, type);
        while (opened.Count > 0)
        {
            if (TryTake(opened.IsMap ? (byte)'}' : (byte)']'))
            {
                opened.Leave();
                if (opened.Count > 0)
                {
                    Expect((byte)'}');
                }

                isFirst = false;
                continue;
            }

            if (!isFirst)
            {
                Expect((byte)',');
            }

            if (opened.IsMap)
            {
                PassOverName();
            }

            isFirst = Enter(ref opened, OpenValue());
            if (!isFirst)
            {
                Expect((byte)'}');
            }
        }
    }

    /// <summary>The name that was taken, which nobody asks for, must be a text all the same.</summary>
    public readonly void Check(WireName name)
    {
        if (!WireText.IsValid(BytesOf(name)))
        {
            throw WireText.Malformed(name.Start);
        }
    }

    /// <summary>What the value is, for errors; only texts, and of those no long ones.</summary>
    public readonly object? ContentOf(AttributeType type) => type switch
    {
        AttributeType.String or AttributeType.Number or AttributeType.Binary
            when TextLength(out bool isEscaped) is var length and <= LongestValueInErrors => GetString(length, isEscaped),
        AttributeType.Boolean => Rest.TrimStart(" \n\r\t"u8).StartsWith("true"u8),
        _ => null,
    };

    /// <summary>The error for what follows.</summary>
    public readonly DynamoSerializationException Malformed() => WireText.Malformed(Position);

    private void PassOverName() => Check(TakeName());

    // True where it is now inside a list or map; any other content is behind it.
    private bool Enter(ref OpenedValues opened, AttributeType type)
    {
        switch (type)
        {
            case AttributeType.String or AttributeType.Number or AttributeType.Binary:
                PassOverText();
                return false;
            case AttributeType.Boolean:
                ReadBoolean();
                return false;
            case AttributeType.Null:
                if (!ReadBoolean())
                {
                    throw Malformed();
                }

                return false;
            case AttributeType.Map or AttributeType.List:
                opened.Enter(isMap: type == AttributeType.Map);
                return true;
            default:
                PassOverSet();
                return false;
        }
    }

    private void PassOverText()
    {
        int length = TextLength(out bool isEscaped);
        if (!WireText.IsValid(Text(length, isEscaped)))
        {
            throw Malformed();
        }

        Position += length + 1;
    }

    private void PassOverSet()
    {
        for (bool isFirst = true; !TryTake((byte)']'); isFirst = false)
        {
            if (!isFirst)
            {
                Expect((byte)',');
            }

            Expect((byte)'"');
            PassOverText();
        }
    }

    private bool TryTakeBehindSpace(byte token)
    {
        PassOverSpace();
        if ((uint)Position < (uint)_end && _buffer[Position] == token)
        {
            Position++;
            return true;
        }

        return false;
    }

    private void PassOverSpace()
    {
        while ((uint)Position < (uint)_end && _buffer[Position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            Position++;
        }
    }
}
