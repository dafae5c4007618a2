using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DynoGen.Serialization;

namespace DynoGen.Wire;

/// <summary>
/// Reads DynamoDB JSON in UTF-8, straight from the bytes. It expects what DynamoDB nearly always sends, compact JSON with the attributes in
/// the order of the item before, and compares that in one go; whatever else comes is read token by token, with the same result.
/// </summary>
/// <remarks>
/// It stands inside a value: behind the quote of a text, the bracket of a list or map, or the colon of a BOOL or NULL. A value that was not
/// read, or only in part, is passed over when the reader goes on.
/// </remarks>
internal struct ItemReader : IAttributeReader<ItemReader>
{
    private readonly int _level;
    private WireTokens _tokens;
    private AttributeType _type;
    private AttributeType _elementType;
    private Place _place;
    private bool _isPending;
    private bool _isFirst;
    private bool _isEnded;
    private ulong _seen;
    private HashSet<int>? _seenMore;
    private readonly int _start;

    private ItemReader(in WireTokens tokens, Place place, int level)
    {
        // Field by field: a copy as a whole would wait for the place, which was written a moment ago.
        _tokens = tokens.Fork();
        _start = tokens.Position;
        _place = place;
        _level = level;
        _isFirst = true;
    }

    private enum Place : byte
    {
        Map,
        List,
        Set,
    }

    /// <summary>Where the reader stands, in bytes from the beginning.</summary>
    public readonly int Position => _tokens.Position;

    /// <inheritdoc/>
    public readonly AttributeType Type => _type;

    /// <inheritdoc/>
    public readonly bool IsNull => _type == AttributeType.Null;

    /// <summary>A reader before the first attribute of an item.</summary>
    /// <param name="tokens">Stands on the item's brace; goes behind it.</param>
    public static ItemReader OfItem(ref WireTokens tokens)
    {
        tokens.Expect((byte)'{');
        return new ItemReader(tokens, Place.Map, 0);
    }

    /// <summary>Leaves the item, passing over what was not read, and gives the place behind it.</summary>
    public int Leave()
    {
        if (!_isEnded)
        {
            End();
        }

        return _tokens.Position;
    }

    /// <summary>Whether the value can be a key: an S, N or B that is not empty and surely not too long.</summary>
    /// <param name="longest">The most bytes.</param>
    public readonly bool IsKey(int longest) =>
        _type is AttributeType.String or AttributeType.Number or AttributeType.Binary
        && _tokens.TextLength(out _) is var length && length > 0 && length <= longest;

    /// <inheritdoc/>
    public string ReadString()
    {
        Require(AttributeType.String);
        string text = _tokens.TakeString();
        Close();
        return text;
    }

    /// <inheritdoc/>
    public T ReadString<T, TFormat>()
        where TFormat : struct, ITextFormat<T>
        => ReadText<T, TFormat>(AttributeType.String);

    /// <inheritdoc/>
    public T ReadNumber<T, TFormat>()
        where TFormat : struct, ITextFormat<T>
        => ReadText<T, TFormat>(AttributeType.Number);

    /// <inheritdoc/>
    public byte[] ReadBinary()
    {
        Require(AttributeType.Binary);
        int length = _tokens.TextLength(out bool isEscaped);
        ReadOnlySpan<byte> text = _tokens.Text(length, isEscaped);
        byte[] bytes = length == 0 ? [] : new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out int written) != OperationStatus.Done)
        {
            throw DynamoSerializationException.ForUnfit(typeof(byte[]), AttributeType.Binary, _tokens.GetString(length, isEscaped));
        }

        Close(length);
        return written == bytes.Length ? bytes : bytes[..written];
    }

    /// <inheritdoc/>
    public bool ReadBoolean()
    {
        Require(AttributeType.Boolean);
        bool value = _tokens.ReadBoolean();
        Close();
        return value;
    }

    /// <inheritdoc/>
    public readonly ItemReader EnterMap(out int count)
    {
        Require(AttributeType.Map);
        count = -1;
        return new ItemReader(_tokens, Place.Map, NestingLimit.Below(_level));
    }

    /// <inheritdoc/>
    public void LeaveMap(ref ItemReader map)
    {
        _tokens.Position = map.Leave();
        Close();
    }

    /// <inheritdoc/>
    public readonly ItemReader EnterElements(AttributeType expected, out int count)
    {
        if (_place != Place.Set && _type == AttributeType.List)
        {
            count = -1;
            return new ItemReader(_tokens, Place.List, NestingLimit.Below(_level));
        }

        if (_place == Place.Set || _type is not (AttributeType.StringSet or AttributeType.NumberSet or AttributeType.BinarySet))
        {
            throw Mismatch(expected);
        }

        count = _tokens.CountTextsOfLong();
        return new ItemReader(_tokens, Place.Set, _level) { _elementType = _type - AttributeType.StringSet + AttributeType.String };
    }

    /// <inheritdoc/>
    public void LeaveElements(ref ItemReader elements)
    {
        _tokens.Position = elements.Leave();
        Close();
    }

    /// <inheritdoc/>
    public bool NextAttribute(AttributeLayout layout, ref int attribute)
    {
        while (Next(layout, ref attribute, out _))
        {
            if (attribute >= 0 && (_type != AttributeType.Null || layout[attribute].TakesNull))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool NextAttribute(AttributeLayout layout, ref int attribute, out string? unknownName)
    {
        while (Next(layout, ref attribute, out WireName name))
        {
            if (attribute < 0)
            {
                unknownName = _tokens.NameOf(name);
                return true;
            }

            if (_type != AttributeType.Null || layout[attribute].TakesNull)
            {
                unknownName = null;
                return true;
            }
        }

        unknownName = null;
        return false;
    }

    /// <inheritdoc/>
    public readonly string? PeekString(string name)
    {
        ItemReader scout = new(_tokens with { Position = _start }, Place.Map, _level);
        while (scout.NextEntry(out string? other))
        {
            if (other == name)
            {
                return scout._type == AttributeType.String ? scout._tokens.RepeatedText() : null;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool NextEntry([NotNullWhen(true)] out string? name)
    {
        if (NextName() is not { } found)
        {
            name = null;
            return false;
        }

        name = _tokens.NameOf(found);
        Open();
        return true;
    }

    /// <inheritdoc/>
    public bool NextElement()
    {
        PassOver();
        if (_isEnded || _tokens.TryTake((byte)']'))
        {
            _isEnded = true;
            return false;
        }

        Separate();
        if (_place == Place.Set)
        {
            _tokens.Expect((byte)'"');
            _type = _elementType;
            _isPending = true;
        }
        else
        {
            Open();
        }

        return true;
    }

    /// <inheritdoc/>
    public readonly DynamoSerializationException Mismatch(AttributeType expected) =>
        DynamoSerializationException.ForType(expected, _type, _tokens.ContentOf(_type));

    // The guess is most often right, so it stands here alone; everything else is in methods of its own.
    private bool Next(AttributeLayout layout, ref int attribute, out WireName name)
    {
        PassOver();
        name = default;
        int guess = layout.Guess(attribute);
        if (guess >= 0 && _tokens.TryTake(layout.Utf8.Expected(guess)[(_isFirst ? 1 : 0)..]))
        {
            _type = layout[guess].Type;
            _isFirst = false;
            _isPending = true;
            attribute = guess;
        }
        else
        {
            if (NextName() is not { } found)
            {
                return false;
            }

            name = found;
            attribute = layout.Find(_tokens.BytesOf(found), attribute);
            if (attribute < 0)
            {
                _tokens.Check(found);
            }

            Open();
        }

        Note(layout, attribute);
        return true;
    }

    private WireName? NextName()
    {
        PassOver();
        if (_isEnded || _tokens.TryTake((byte)'}'))
        {
            _isEnded = true;
            return null;
        }

        Separate();
        return _tokens.TakeName();
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            _tokens.Expect((byte)',');
        }

        _isFirst = false;
    }

    // Goes into the value that follows a name or stands in a list.
    private void Open()
    {
        _type = _tokens.OpenValue();
        _isPending = true;
    }

    // Behind the text that was read.
    private void Close(int length)
    {
        _tokens.Position += length + 1;
        Close();
    }

    // Behind the value that was read.
    private void Close()
    {
        _isPending = false;
        if (_place != Place.Set)
        {
            _tokens.Expect((byte)'}');
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PassOver()
    {
        if (_isPending)
        {
            PassOverValue();
        }
    }

    private void PassOverValue()
    {
        _tokens.PassOver(_type);
        Close();
    }

    // Passes over what is left of the map, list or set.
    private void End()
    {
        while (!_isEnded)
        {
            if (_place != Place.Map)
            {
                NextElement();
            }
            else if (NextName() is { } name)
            {
                _tokens.Check(name);
                Open();
            }
        }
    }

    // DynamoDB never sends an attribute twice.
    private void Note(AttributeLayout layout, int attribute)
    {
        if ((uint)attribute < 64)
        {
            ulong bit = 1UL << attribute;
            if ((_seen & bit) != 0)
            {
                throw DynamoSerializationException.ForRepeated(layout[attribute].Name);
            }

            _seen |= bit;
        }
        else if (attribute >= 0 && !(_seenMore ??= []).Add(attribute))
        {
            throw DynamoSerializationException.ForRepeated(layout[attribute].Name);
        }
    }

    private T ReadText<T, TFormat>(AttributeType type)
        where TFormat : struct, ITextFormat<T>
    {
        Require(type);
        int length = _tokens.TextLength(out bool isEscaped);
        if (!TFormat.TryParse(_tokens.Text(length, isEscaped), out T value))
        {
            throw DynamoSerializationException.ForUnfit(typeof(T), type, _tokens.GetString(length, isEscaped));
        }

        Close(length);
        return value;
    }

    private readonly void Require(AttributeType type)
    {
        if (_type != type)
        {
            throw Mismatch(type);
        }
    }
}
