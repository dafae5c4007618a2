namespace DynoGen.Serialization;

/// <summary>
/// The attributes of one C# type, numbered in the order of its members. Generated code has one per type and reads by number.
/// </summary>
/// <remarks>
/// Items of one table mostly arrive with their attributes in one order, so the layout remembers which attribute came after which and
/// compares one name instead of searching. The memory is a hint shared by all readers: each byte is read and written at once, every
/// guess is checked, so a race can only cost a search.
/// </remarks>
public sealed class AttributeLayout
{
    private const int Unknown = -1;
    private const int SearchOneByOne = 8;

    private readonly AttributeSlot[] _slots;
    private readonly byte[] _following;
    private Dictionary<string, int>? _numbers;
    private Utf8Names? _utf8;

    /// <summary>Makes the layout of a type.</summary>
    /// <param name="typeName">The C# type's name, as errors say it.</param>
    /// <param name="slots">The attributes in the order of the members.</param>
    public AttributeLayout(string typeName, AttributeSlot[] slots)
    {
        ArgumentNullException.ThrowIfNull(slots);
        TypeName = typeName;
        _slots = slots;
        _following = new byte[Math.Min(slots.Length, byte.MaxValue) + 1];
        for (int slot = 0; slot < _following.Length; slot++)
        {
            _following[slot] = (byte)slot;
        }
    }

    /// <summary>The C# type's name, without namespace.</summary>
    public string TypeName { get; }

    /// <summary>How many attributes the type stores.</summary>
    public int Count => _slots.Length;

    /// <summary>The attribute of that number.</summary>
    /// <param name="attribute">From 0 to <see cref="Count"/> - 1.</param>
    public ref readonly AttributeSlot this[int attribute] => ref _slots[attribute];

    /// <summary>Adds an error for each required attribute that an item does not have.</summary>
    /// <param name="errors">The errors before, or null.</param>
    /// <param name="seen">One bit an attribute: those that were there.</param>
    /// <param name="required">One bit an attribute: those that must be there.</param>
    /// <param name="first">The attribute that the lowest bit stands for.</param>
    public DynamoSerializationException Missing(DynamoSerializationException? errors, ulong seen, ulong required, int first = 0)
    {
        for (int bit = 0; bit < 64; bit++)
        {
            if ((required & ~seen & (1UL << bit)) != 0)
            {
                errors = DynamoSerializationException.Together(errors, DynamoSerializationException.ForMissing(_slots[first + bit].Name));
            }
        }

        return errors ?? throw new ArgumentException("No required attribute is missing.", nameof(seen));
    }

    /// <summary>The names in UTF-8; made when first asked for.</summary>
    internal Utf8Names Utf8 => _utf8 ??= new Utf8Names(_slots);

    /// <summary>The attribute that came after the previous one the last time, or -1 where nothing can be said.</summary>
    /// <param name="previous">The number of the attribute read before, -1 at the start.</param>
    internal int Guess(int previous)
    {
        byte[] following = _following;
        int place = previous + 1;
        if ((uint)place >= (uint)following.Length)
        {
            return Unknown;
        }

        int guess = following[place];
        return guess < _slots.Length ? guess : Unknown;
    }

    /// <summary>The number of the attribute of that name, or -1 where the type has none; remembers it as the one that comes next.</summary>
    /// <param name="name">The name that was read, in UTF-8.</param>
    /// <param name="previous">The number of the attribute read before it, -1 at the start.</param>
    internal int Find(ReadOnlySpan<byte> name, int previous)
    {
        int found = Utf8.Find(name);
        int place = previous + 1;
        if ((uint)found < byte.MaxValue && (uint)place < (uint)_following.Length)
        {
            _following[place] = (byte)found;
        }

        return found;
    }

    /// <summary>The number of the attribute of that name, or -1 where the type has none.</summary>
    /// <param name="name">The name that was read.</param>
    /// <param name="previous">The number of the attribute read before it, -1 at the start.</param>
    internal int Find(string name, int previous)
    {
        byte[] following = _following;
        int place = previous + 1;
        if ((uint)place >= (uint)following.Length)
        {
            return Search(name);
        }

        int guess = following[place];
        if ((uint)guess < (uint)_slots.Length && _slots[guess].Name == name)
        {
            return guess;
        }

        int found = Search(name);
        if ((uint)found < byte.MaxValue)
        {
            following[place] = (byte)found;
        }

        return found;
    }

    private int Search(string name)
    {
        if (_slots.Length > SearchOneByOne)
        {
            _numbers ??= Number();
            return _numbers.TryGetValue(name, out int number) ? number : Unknown;
        }

        for (int number = 0; number < _slots.Length; number++)
        {
            if (_slots[number].Name == name)
            {
                return number;
            }
        }

        return Unknown;
    }

    private Dictionary<string, int> Number()
    {
        Dictionary<string, int> numbers = new(_slots.Length, StringComparer.Ordinal);
        for (int number = 0; number < _slots.Length; number++)
        {
            numbers.Add(_slots[number].Name, number);
        }

        return numbers;
    }
}
