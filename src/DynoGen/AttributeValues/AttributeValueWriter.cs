using System.Runtime.InteropServices;
using Amazon;
using Amazon.DynamoDBv2.Model;
using DynoGen.Serialization;

namespace DynoGen.AttributeValues;

/// <summary>Writes the SDK's low-level form: <see cref="AttributeValue"/> trees.</summary>
internal struct AttributeValueWriter : IAttributeWriter<AttributeValueWriter>
{
    // Exactly one of them is where the values go.
    private readonly Dictionary<string, AttributeValue>? _map;
    private readonly List<AttributeValue>? _list;
    private readonly List<string>? _texts;
    private readonly List<MemoryStream>? _binaries;
    private readonly int _level;
    private readonly SdkConversions _conversions;
    private int _length;
    private string? _name;

    private AttributeValueWriter(
        int level,
        SdkConversions conversions,
        Dictionary<string, AttributeValue>? map = null,
        List<AttributeValue>? list = null,
        List<string>? texts = null,
        List<MemoryStream>? binaries = null)
    {
        _level = level;
        _conversions = conversions;
        _map = map;
        _list = list;
        _texts = texts;
        _binaries = binaries;
    }

    /// <summary>A writer of the attributes of an item.</summary>
    public static AttributeValueWriter OfItem(Dictionary<string, AttributeValue> item, SdkConversions conversions = default) =>
        new(0, conversions, map: item);

    /// <summary>A writer of the elements of a list.</summary>
    public static AttributeValueWriter OfList(List<AttributeValue> list) => new(0, default, list: list);

    /// <inheritdoc/>
    public readonly SdkConversions SdkConversions => _conversions;

    /// <summary>The attribute name that was written last, or null.</summary>
    public readonly string? Name => _name;

    /// <summary>
    /// How much was written: a number that grows by at least 1 for each value, each character and each byte, so that only what may be too
    /// large need be measured.
    /// </summary>
    public readonly int Length => _length;

    /// <inheritdoc/>
    public void WriteName(AttributeLayout layout, int attribute) => SetName(layout[attribute].Name);

    /// <inheritdoc/>
    public void WriteName(string name) => SetName(StorableText.CheckedName(name));

    /// <inheritdoc/>
    public void WriteString(string value)
    {
        string text = StorableText.Checked(value);
        Count(text.Length);
        if (_texts is { } texts)
        {
            texts.Add(text);
        }
        else
        {
            Add(new AttributeValue { S = text });
        }
    }

    /// <inheritdoc/>
    public void WriteString<T, TFormat>(T value)
        where TFormat : struct, ITextFormat<T>
        => WriteString(TFormat.Format(value));

    /// <inheritdoc/>
    public void WriteNumber<T, TFormat>(T value)
        where TFormat : struct, ITextFormat<T>
    {
        string text = TFormat.Format(value);
        Count(text.Length);
        if (_texts is { } texts)
        {
            texts.Add(text);
        }
        else
        {
            Add(new AttributeValue { N = text });
        }
    }

    /// <inheritdoc/>
    public void WriteBinary(ReadOnlyMemory<byte> value)
    {
        ArraySegment<byte> bytes = MemoryMarshal.TryGetArray(value, out ArraySegment<byte> array) ? array : value.ToArray();
        Count(bytes.Count);
        MemoryStream stream = new(bytes.Array ?? [], bytes.Offset, bytes.Count, writable: false, publiclyVisible: true);
        if (_binaries is { } binaries)
        {
            binaries.Add(stream);
        }
        else
        {
            Add(new AttributeValue { B = stream });
        }
    }

    /// <inheritdoc/>
    public void WriteBoolean(bool value)
    {
        Count(1);
        Add(new AttributeValue { BOOL = value });
    }

    /// <inheritdoc/>
    public void WriteNull()
    {
        Count(1);
        Add(new AttributeValue { NULL = true });
    }

    /// <inheritdoc/>
    public readonly AttributeValueWriter BeginMap(int capacity)
    {
        int level = NestingLimit.Below(_level);
        Dictionary<string, AttributeValue> map = new(capacity);
        Add(new AttributeValue { M = map });
        return new AttributeValueWriter(level, _conversions, map: map);
    }

    /// <inheritdoc/>
    public void EndMap(ref AttributeValueWriter map)
    {
        Count(map._length);
        if (map._map is { Count: 0 } && AWSConfigs.InitializeCollections)
        {
            Last.IsMSet = true;
        }
    }

    /// <inheritdoc/>
    public readonly AttributeValueWriter BeginList(int count)
    {
        int level = NestingLimit.Below(_level);
        List<AttributeValue> list = new(count);
        Add(new AttributeValue { L = list });
        return new AttributeValueWriter(level, _conversions, list: list);
    }

    /// <inheritdoc/>
    public void EndList(ref AttributeValueWriter list)
    {
        Count(list._length);
        if (list._list is { Count: 0 } && AWSConfigs.InitializeCollections)
        {
            Last.IsLSet = true;
        }
    }

    /// <inheritdoc/>
    public readonly AttributeValueWriter BeginSet(AttributeType elementType, int count)
    {
        switch (elementType)
        {
            case AttributeType.Binary:
                List<MemoryStream> binaries = new(count);
                Add(new AttributeValue { BS = binaries });
                return new AttributeValueWriter(_level, _conversions, binaries: binaries);
            case AttributeType.Number:
                List<string> numbers = new(count);
                Add(new AttributeValue { NS = numbers });
                return new AttributeValueWriter(_level, _conversions, texts: numbers);
            default:
                List<string> texts = new(count);
                Add(new AttributeValue { SS = texts });
                return new AttributeValueWriter(_level, _conversions, texts: texts);
        }
    }

    /// <inheritdoc/>
    public void EndSet(ref AttributeValueWriter elements) => Count(elements._length);

    /// <summary>The value that was written last.</summary>
    private readonly AttributeValue Last => _map is { } map ? map[_name!] : _list![^1];

    private void SetName(string name)
    {
        _name = name;
        Count(name.Length);
    }

    // An item that no memory could hold wraps around; nothing smaller does.
    private void Count(int length) => _length += length + 1;

    private readonly void Add(AttributeValue value)
    {
        if (_map is not { } map)
        {
            _list!.Add(value);
        }
        else if (!map.TryAdd(_name!, value))
        {
            throw DynamoSerializationException.ForUnstorable("two values are written under one attribute name.", value);
        }
    }
}
