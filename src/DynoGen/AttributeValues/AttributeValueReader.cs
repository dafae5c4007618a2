using System.Diagnostics.CodeAnalysis;
using Amazon.DynamoDBv2.Model;
using DynoGen.Serialization;

namespace DynoGen.AttributeValues;

/// <summary>Reads the SDK's low-level form: <see cref="AttributeValue"/> trees.</summary>
/// <remarks>
/// It stands either on an <see cref="AttributeValue"/> (in an item, a map or a list) or on the bare text or bytes of a set element.
/// </remarks>
internal struct AttributeValueReader : IAttributeReader<AttributeValueReader>
{
    private Dictionary<string, AttributeValue>.Enumerator _entries;
    private readonly List<AttributeValue>? _list;
    private readonly object? _elements;
    private readonly AttributeType _elementType;
    private readonly int _level;
    private int _next;
    private AttributeValue? _value;
    private object? _element;

    private AttributeValueReader(Dictionary<string, AttributeValue> entries, int level)
    {
        _entries = entries.GetEnumerator();
        _elements = entries;
        _elementType = AttributeType.Null;
        _level = level;
    }

    private AttributeValueReader(List<AttributeValue> list, int level)
    {
        _list = list;
        _elementType = AttributeType.Null;
        _level = level;
    }

    private AttributeValueReader(object elements, AttributeType elementType, int level)
    {
        _elements = elements;
        _elementType = elementType;
        _level = level;
    }

    /// <summary>A reader before the first attribute of an item.</summary>
    public static AttributeValueReader OfItem(Dictionary<string, AttributeValue> item) => new(item, 0);

    /// <summary>A reader that stands on a value.</summary>
    public static AttributeValueReader OfValue(AttributeValue value) => new(value, AttributeType.Null, 0) { _value = value };

    /// <inheritdoc/>
    public readonly AttributeType Type =>
        _value is { } value ? AttributeValueTypes.TypeOf(value) ?? throw Empty() : _elementType;

    /// <inheritdoc/>
    public readonly bool IsNull => _value is { NULL: true };

    /// <inheritdoc/>
    public readonly string ReadString() => Text(AttributeType.String);

    /// <inheritdoc/>
    public readonly T ReadString<T, TFormat>()
        where TFormat : struct, ITextFormat<T>
    {
        string text = Text(AttributeType.String);
        return TFormat.TryParse(text, out T value) ? value : throw Unfit<T>(AttributeType.String, text);
    }

    /// <inheritdoc/>
    public readonly T ReadNumber<T, TFormat>()
        where TFormat : struct, ITextFormat<T>
    {
        string text = Text(AttributeType.Number);
        return TFormat.TryParse(text, out T value) ? value : throw Unfit<T>(AttributeType.Number, text);
    }

    /// <inheritdoc/>
    public readonly byte[] ReadBinary()
    {
        if (_value is { } value)
        {
            return value.B is { } bytes ? bytes.ToArray() : throw Mismatch(AttributeType.Binary);
        }

        return _element is MemoryStream element ? element.ToArray() : throw Mismatch(AttributeType.Binary);
    }

    /// <inheritdoc/>
    public readonly bool ReadBoolean() => _value?.BOOL ?? throw Mismatch(AttributeType.Boolean);

    /// <inheritdoc/>
    public readonly AttributeValueReader EnterMap(out int count)
    {
        if (_value?.M is not { } map || (map.Count == 0 && Type != AttributeType.Map))
        {
            throw Mismatch(AttributeType.Map);
        }

        count = map.Count;
        return new AttributeValueReader(map, NestingLimit.Below(_level));
    }

    /// <inheritdoc/>
    public readonly void LeaveMap(ref AttributeValueReader map)
    {
        // Nothing was moved: each reader has its own place in the tree.
    }

    /// <inheritdoc/>
    public bool NextAttribute(AttributeLayout layout, ref int attribute)
    {
        while (_entries.MoveNext())
        {
            (string name, AttributeValue value) = _entries.Current;
            int found = layout.Find(name, attribute);
            if (found >= 0 && (layout[found].TakesNull || value is not { NULL: true }))
            {
                _value = value;
                attribute = found;
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool NextAttribute(AttributeLayout layout, ref int attribute, out string? unknownName)
    {
        unknownName = null;
        while (_entries.MoveNext())
        {
            (string name, AttributeValue value) = _entries.Current;
            int found = layout.Find(name, attribute);
            if (found < 0 || layout[found].TakesNull || value is not { NULL: true })
            {
                _value = value;
                attribute = found;
                unknownName = found < 0 ? name : null;
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public readonly string? PeekString(string name) =>
        _elements is Dictionary<string, AttributeValue> entries && entries.TryGetValue(name, out AttributeValue? value) ? value.S : null;

    /// <inheritdoc/>
    public bool NextEntry([NotNullWhen(true)] out string? name)
    {
        if (_entries.MoveNext())
        {
            (name, _value) = _entries.Current;
            return true;
        }

        name = null;
        return false;
    }

    /// <inheritdoc/>
    public readonly AttributeValueReader EnterElements(AttributeType expected, out int count)
    {
        if (_value is not { } value)
        {
            throw Mismatch(expected);
        }

        // An empty one counts only where it is what the value says it is: the SDK can be told to create all of them.
        if (value.L is { } list && (list.Count > 0 || Type == AttributeType.List))
        {
            count = list.Count;
            return new AttributeValueReader(list, NestingLimit.Below(_level));
        }

        if (value.SS is { Count: > 0 } texts)
        {
            count = texts.Count;
            return new AttributeValueReader(texts, AttributeType.String, _level);
        }

        if (value.NS is { Count: > 0 } numbers)
        {
            count = numbers.Count;
            return new AttributeValueReader(numbers, AttributeType.Number, _level);
        }

        if (value.BS is { Count: > 0 } binaries)
        {
            count = binaries.Count;
            return new AttributeValueReader(binaries, AttributeType.Binary, _level);
        }

        if (Type is not (AttributeType.StringSet or AttributeType.NumberSet or AttributeType.BinarySet))
        {
            throw Mismatch(expected);
        }

        // An empty set is none that DynamoDB could have, but a tree made by hand may say so.
        count = 0;
        return new AttributeValueReader(new List<AttributeValue>(), _level);
    }

    /// <inheritdoc/>
    public readonly void LeaveElements(ref AttributeValueReader elements)
    {
        // Nothing was moved: each reader has its own place in the tree.
    }

    /// <inheritdoc/>
    public bool NextElement()
    {
        if (_list is { } list)
        {
            if ((uint)_next >= (uint)list.Count)
            {
                return false;
            }

            _value = list[_next++];
            return true;
        }

        switch (_elements)
        {
            case List<string> texts when _next < texts.Count:
                _element = texts[_next++];
                return true;
            case List<MemoryStream> binaries when _next < binaries.Count:
                _element = binaries[_next++];
                return true;
            default:
                return false;
        }
    }

    /// <inheritdoc/>
    public readonly DynamoSerializationException Mismatch(AttributeType expected)
    {
        object? content = _value is { } value ? AttributeValueTypes.ContentOf(value) : _element;
        return DynamoSerializationException.ForType(expected, Type, content);
    }

    private static DynamoSerializationException Unfit<T>(AttributeType type, string text) =>
        DynamoSerializationException.ForUnfit(typeof(T), type, text);

    private static DynamoSerializationException Empty() =>
        DynamoSerializationException.ForUnstorable("the AttributeValue has none of its members set.", null);

    private readonly string Text(AttributeType type)
    {
        if (_value is { } value)
        {
            return (type == AttributeType.String ? value.S : value.N) ?? throw Mismatch(type);
        }

        return _elementType == type && _element is string text ? text : throw Mismatch(type);
    }
}
