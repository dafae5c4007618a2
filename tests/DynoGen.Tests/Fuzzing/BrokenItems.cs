using Amazon.DynamoDBv2.Model;
using DynoGen.Serialization;

namespace DynoGen.Tests.Fuzzing;

/// <summary>Makes items that nearly fit a type: mostly the right attributes with mostly the right types, and something wrong in them.</summary>
/// <param name="random">What decides.</param>
/// <param name="item">The attributes of the type.</param>
/// <param name="layouts">The attributes that a map in an item may have.</param>
/// <param name="typeNames">What a discriminator may say.</param>
internal sealed class BrokenItems(Random random, AttributeLayout item, IReadOnlyList<AttributeLayout> layouts, IReadOnlyList<string> typeNames)
{
    private const int Levels = 5;
    private const int MostValues = 300;

    private static readonly string[] Texts =
    [
        "", "a", "1", "-5", "true", "null", "Summer", "Read, Write", "2026-11-23", "2026-11-23T10:00:00.0000000Z", "10:00:00", "1.02:03:04", "\ud800", "é\0",
        "0f8fad5b-d9cb-469f-a165-70867728950e", "https://example.com", "1.2.3", "{}", "[1", "USER#a", "1 EUR", new string('9', 500),
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "1.5", "1E+3", "255", "-129", "65536", "2147483648", "-9223372036854775809", "18446744073709551616", "1E126", "1E-131",
        "123456789012345678901234567890123456789", "1E1000000000", "NaN", "Infinity", "one", "", " 1", "1,5", "-0", "+1", ".5", "5.", "1e", "--1",
    ];

    private static readonly string[] Discriminators = ["$type", "kind", "type"];

    private int _values;

    public Dictionary<string, AttributeValue> Next()
    {
        _values = 0;
        return Map(item, Levels);
    }

    private Dictionary<string, AttributeValue> Map(AttributeLayout layout, int levels)
    {
        Dictionary<string, AttributeValue> map = [];
        foreach (string discriminator in Discriminators.Where(_ => Happens(60)))
        {
            map[discriminator] = new() { S = Happens(90) ? Pick(typeNames) : Pick(Texts) };
        }

        for (int attribute = 0; attribute < layout.Count; attribute++)
        {
            if (Happens(85))
            {
                map[layout[attribute].Name] = Value(layout[attribute].Type, levels);
            }
        }

        while (Happens(20))
        {
            map[Pick(Texts)] = Value(AttributeType.Null, levels);
        }

        return map;
    }

    // A type of NULL stands for any.
    private AttributeValue Value(AttributeType type, int levels) => random.Next(++_values < MostValues ? 40 : 6) switch
    {
        0 => null!,
        1 => new(),
        2 => new() { NULL = true },
        3 => new() { NULL = false },
        4 => new() { S = Pick(Texts), N = Pick(Numbers) },
        5 => new() { N = Pick(Numbers), L = [new() { S = "a" }], M = new() { ["a"] = new() { N = "1" } } },
        6 => Deep(random.Next(25, 45)),
        7 => OfType(AnyType(), levels),
        _ => OfType(type == AttributeType.Null ? AnyType() : type, levels),
    };

    private AttributeValue OfType(AttributeType type, int levels) => type switch
    {
        AttributeType.String => new() { S = Pick(Texts) },
        AttributeType.Number => new() { N = Pick(Numbers) },
        AttributeType.Binary => new() { B = Bytes() },
        AttributeType.Boolean => new() { BOOL = Happens(50) },
        AttributeType.Map => new() { M = levels > 0 ? AnyMap(levels - 1) : [], IsMSet = true },
        AttributeType.List => new() { L = levels > 0 ? AnyList(levels - 1) : [], IsLSet = true },
        AttributeType.StringSet => new() { SS = Some(() => Happens(95) ? Pick(Texts) : null!), IsSSSet = true },
        AttributeType.NumberSet => new() { NS = Some(() => Happens(95) ? Pick(Numbers) : null!), IsNSSet = true },
        AttributeType.BinarySet => new() { BS = Some(() => Happens(95) ? Bytes() : null!), IsBSSet = true },
        _ => new() { NULL = true },
    };

    // That of a type, or a dictionary.
    private Dictionary<string, AttributeValue> AnyMap(int levels)
    {
        if (layouts.Count > 0 && Happens(70))
        {
            return Map(layouts[random.Next(layouts.Count)], levels);
        }

        AttributeType type = AnyType();
        Dictionary<string, AttributeValue> map = [];
        foreach (string name in Some(() => Happens(50) ? Pick(Texts) : Pick(Numbers)))
        {
            map[name] = Value(type, levels);
        }

        return map;
    }

    private List<AttributeValue> AnyList(int levels)
    {
        AttributeType type = AnyType();
        return Some(() => Value(type, levels));
    }

    private static AttributeValue Deep(int levels) =>
        levels == 0 ? new() { S = "leaf" } : levels % 2 == 0 ? new() { L = [Deep(levels - 1)] } : new() { M = new() { ["Next"] = Deep(levels - 1) } };

    private List<T> Some<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make())];

    private MemoryStream Bytes() => new([.. Enumerable.Range(0, random.Next(4)).Select(value => (byte)value)]);

    private AttributeType AnyType() => (AttributeType)random.Next(10);

    private bool Happens(int percent) => random.Next(100) < percent;

    private string Pick(IReadOnlyList<string> values) => values[random.Next(values.Count)];
}
