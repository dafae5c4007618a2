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
        _buffer.Write(layout.Utf8.Prefix(attribute)[(_isFirst ? 1 : 0)..]);
        _isFirst = false;
    }

    /// <inheritdoc/>
    public void WriteName(string name)
    {
        _name = StorableText.CheckedName(name);
        Separate();
        WireText.WriteQuoted(_buffer, name);
        _buffer.Write((byte)':');
    }

    /// <inheritdoc/>
    public void WriteString(string value)
    {
        Open("{\"S\":"u8);
        WireText.WriteQuoted(_buffer, value);
        Close();
    }

    /// <inheritdoc/>
    public void WriteString<T, TFormat>(T value)
        where TFormat : struct, ITextFormat<T>
    {
        Open("{\"S\":"u8);
        _buffer.Write((byte)'"');
        int start = _buffer.Length;
        WriteText<T, TFormat>(value);
        WireText.Escape(_buffer, start);
        _buffer.Write((byte)'"');
        Close();
    }

    /// <inheritdoc/>
    public void WriteNumber<T, TFormat>(T value)
        where TFormat : struct, ITextFormat<T>
    {
        if (_place == Place.Set)
        {
            Separate();
            _buffer.Write((byte)'"');
            WriteText<T, TFormat>(value);
            _buffer.Write((byte)'"');
            return;
        }

        Open("{\"N\":\""u8);
        WriteText<T, TFormat>(value);
        _buffer.Write("\"}"u8);
    }

    /// <inheritdoc/>
    public void WriteBinary(ReadOnlyMemory<byte> value)
    {
        Open("{\"B\":"u8);
        Span<byte> room = _buffer.Room(Base64.GetMaxEncodedToUtf8Length(value.Length) + 2);
        room[0] = (byte)'"';
        Base64.EncodeToUtf8(value.Span, room[1..], out _, out int written);
        room[written + 1] = (byte)'"';
        _buffer.Length += written + 2;
        Close();
    }

    /// <inheritdoc/>
    public void WriteBoolean(bool value) => Open(value ? "{\"BOOL\":true}"u8 : "{\"BOOL\":false}"u8);

    /// <inheritdoc/>
    public void WriteNull() => Open("{\"NULL\":true}"u8);

    /// <inheritdoc/>
    public ItemWriter BeginMap(int capacity)
    {
        int level = NestingLimit.Below(_level);
        Open("{\"M\":{"u8);
        return new ItemWriter(_buffer, _conversions, Place.Map, level);
    }

    /// <inheritdoc/>
    public readonly void EndMap(ref ItemWriter map) => _buffer.Write("}}"u8);

    /// <inheritdoc/>
    public ItemWriter BeginList(int count)
    {
        int level = NestingLimit.Below(_level);
        Open("{\"L\":["u8);
        return new ItemWriter(_buffer, _conversions, Place.List, level);
    }

    /// <inheritdoc/>
    public readonly void EndList(ref ItemWriter list) => _buffer.Write("]}"u8);

    /// <inheritdoc/>
    public ItemWriter BeginSet(AttributeType elementType, int count)
    {
        Open(elementType switch
        {
            AttributeType.Number => "{\"NS\":["u8,
            AttributeType.Binary => "{\"BS\":["u8,
            _ => "{\"SS\":["u8,
        });
        return new ItemWriter(_buffer, _conversions, Place.Set, _level);
    }

    /// <inheritdoc/>
    public readonly void EndSet(ref ItemWriter elements) => _buffer.Write("]}"u8);

    // Elements follow a comma, values in a map their name. In a set no element says its type.
    private void Open(ReadOnlySpan<byte> opening)
    {
        if (_place != Place.Map)
        {
            Separate();
        }

        if (_place != Place.Set)
        {
            _buffer.Write(opening);
        }
    }

    private readonly void Close()
    {
        if (_place != Place.Set)
        {
            _buffer.Write((byte)'}');
        }
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
