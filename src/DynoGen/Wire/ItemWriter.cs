using System.Buffers;
using System.Buffers.Text;
using DynoGen.Serialization;

namespace DynoGen.Wire;

/// <summary>Writes DynamoDB JSON in UTF-8, straight into the bytes that are sent.</summary>
internal struct ItemWriter : IAttributeWriter<ItemWriter>
{
    private const int RoomForScalar = 64;

    private readonly WireBuffer _buffer;
    private readonly SdkConversions _conversions;
    private readonly Place _place;
    private readonly byte _level;
    private bool _isFirst;
    private bool _isOpened;
    private AttributeType _opened;
    private string? _name;

    private ItemWriter(WireBuffer buffer, SdkConversions conversions, Place place, int level)
    {
        _buffer = buffer;
        _conversions = conversions;
        _place = place;
        _level = (byte)level;
        _isFirst = true;
    }

    private enum Place : byte
    {
        Map,
        List,
        Set,
    }

    /// <inheritdoc/>
    public readonly SdkConversions SdkConversions => _conversions;

    /// <summary>The attribute name that only the data knew and that was written last, or null.</summary>
    public readonly string? Name => _name;

    /// <summary>Begins an item: <c>{</c>.</summary>
    public static ItemWriter BeginItem(WireBuffer buffer, SdkConversions conversions = default)
    {
        buffer.Write((byte)'{');
        return new ItemWriter(buffer, conversions, Place.Map, 0);
    }

    /// <summary>Ends the item.</summary>
    public readonly void EndItem() => _buffer.Write((byte)'}');

    /// <inheritdoc/>
    public void WriteName(AttributeLayout layout, int attribute)
    {
        // With the beginning of the value that the member mostly has, so that both are copied as one.
        _buffer.Write(layout.Utf8.Expected(attribute)[(_isFirst ? 1 : 0)..]);
        _isFirst = false;
        _isOpened = true;
        _opened = layout[attribute].Type;
    }

    /// <inheritdoc/>
    public void WriteName(string name)
    {
        _name = StorableText.CheckedName(name);
        Separate();
        WireText.WriteQuoted(_buffer, name);
        _buffer.Write((byte)':');
        _isOpened = false;
    }

    /// <inheritdoc/>
    public void WriteString(string value)
    {
        Open(AttributeType.String);
        WireText.Write(_buffer, value, End);
    }

    /// <inheritdoc/>
    public void WriteString<T, TFormat>(T value)
        where TFormat : struct, ITextFormat<T>
    {
        Open(AttributeType.String);
        int start = _buffer.Length;
        WriteText<T, TFormat>(value);
        WireText.Escape(_buffer, start);
        _buffer.Write(End);
    }

    /// <inheritdoc/>
    public void WriteNumber<T, TFormat>(T value)
        where TFormat : struct, ITextFormat<T>
    {
        Open(AttributeType.Number);
        WriteText<T, TFormat>(value);
        _buffer.Write(End);
    }

    /// <inheritdoc/>
    public void WriteBinary(ReadOnlyMemory<byte> value)
    {
        Open(AttributeType.Binary);
        Base64.EncodeToUtf8(value.Span, _buffer.Room(Base64.GetMaxEncodedToUtf8Length(value.Length)), out _, out int written);
        _buffer.Length += written;
        _buffer.Write(End);
    }

    /// <inheritdoc/>
    public void WriteBoolean(bool value)
    {
        Open(AttributeType.Boolean);
        _buffer.Write(value ? "true}"u8 : "false}"u8);
    }

    /// <inheritdoc/>
    public void WriteNull()
    {
        Open(AttributeType.Null);
        _buffer.Write("true}"u8);
    }

    /// <inheritdoc/>
    public ItemWriter BeginMap(int capacity)
    {
        int level = NestingLimit.Below(_level);
        Open(AttributeType.Map);
        return new ItemWriter(_buffer, _conversions, Place.Map, level);
    }

    /// <inheritdoc/>
    public readonly void EndMap(ref ItemWriter map) => _buffer.Write("}}"u8);

    /// <inheritdoc/>
    public ItemWriter BeginList(int count)
    {
        int level = NestingLimit.Below(_level);
        Open(AttributeType.List);
        return new ItemWriter(_buffer, _conversions, Place.List, level);
    }

    /// <inheritdoc/>
    public readonly void EndList(ref ItemWriter list) => _buffer.Write("]}"u8);

    /// <inheritdoc/>
    public ItemWriter BeginSet(AttributeType elementType, int count)
    {
        Open(elementType - AttributeType.String + AttributeType.StringSet);
        return new ItemWriter(_buffer, _conversions, Place.Set, _level);
    }

    /// <inheritdoc/>
    public readonly void EndSet(ref ItemWriter elements) => _buffer.Write("]}"u8);

    // In a set no element says its type.
    private readonly ReadOnlySpan<byte> End => _place == Place.Set ? "\""u8 : "\"}"u8;

    // Values in a map follow their name, which most begin with; elements follow a comma.
    private void Open(AttributeType type)
    {
        if (_isOpened && _opened == type)
        {
            _isOpened = false;
            return;
        }

        OpenElsewhere(type);
    }

    private void OpenElsewhere(AttributeType type)
    {
        if (_isOpened)
        {
            _buffer.Length -= Utf8Names.Opening(_opened).Length;
            _isOpened = false;
        }

        if (_place != Place.Map)
        {
            Separate();
        }

        _buffer.Write(_place == Place.Set ? "\""u8 : Utf8Names.Opening(type));
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            _buffer.Write((byte)',');
        }

        _isFirst = false;
    }

    private readonly void WriteText<T, TFormat>(T value)
        where TFormat : struct, ITextFormat<T>
    {
        int written;
        for (int room = RoomForScalar; !TFormat.TryFormat(value, _buffer.Room(room), out written); room *= 2)
        {
            // Once more, with more room.
        }

        _buffer.Length += written;
    }
}
