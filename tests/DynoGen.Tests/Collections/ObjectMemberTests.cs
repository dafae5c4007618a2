using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Dynamic;
using System.Globalization;
using System.Numerics;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Forms;
using DynoGen.Tests.StoredForms;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.Collections;

/// <summary>Members of type <see cref="object"/>.</summary>
public class ObjectMemberTests
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory, MemberData(nameof(CultureNames))]
    public void Every_number_comes_back_exactly(string culture) => Cultures.Run(culture, () =>
    {
        (object Value, object ReadAs)[] numbers =
        [
            ((byte)1, 1L), ((sbyte)-1, -1L), ((short)-2, -2L), ((ushort)2, 2L), (3, 3L), (4u, 4L), (long.MinValue, long.MinValue),
            (ulong.MaxValue, (decimal)ulong.MaxValue), (1.5f, 1.5m), (0.1, 0.1m), ((Half)0.5, 0.5m), (1.10m, 1.1m), (decimal.MaxValue, decimal.MaxValue),
            ((Int128)5, 5L), (UInt128.MaxValue / 10, (BigInteger)(UInt128.MaxValue / 10)), (BigInteger.Pow(10, 100), BigInteger.Pow(10, 100)),
            (1E+100, BigInteger.Pow(10, 100)), (1.25E-40, 1.25E-40), (-0.0, 0L),
        ];
        foreach ((object value, object readAs) in numbers)
        {
            object read = Read(value)!;

            Assert.Equal(readAs, read);
            Assert.Same(readAs.GetType(), read.GetType());
        }
    });

    [Fact]
    public void Doubles_come_back_as_the_same_number() => Properties.Hold(Numbers.Doubles, 10_000, value =>
    {
        object read = Read(value)!;

        Assert.Equal(value, double.Parse(Convert.ToString(read, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture));
    });

    [Fact]
    public void A_number_that_no_type_holds_exactly_is_an_error()
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(
            () => Stored.Read<OpenItem>("""{"Map":{"M":{"a":{"N":"0.12345678901234567890123456789012345678"}}}}"""));

        Assert.Equal("Map.a", error.AttributePath);
    }

    [Fact]
    public void Texts_flags_bytes_and_null_come_back()
    {
        Assert.Equal("a", Read("a"));
        Assert.Equal(true, Read(true));
        Assert.Equal(new byte[] { 1, 2 }, Read(new byte[] { 1, 2 }));
        Assert.Null(Read(null));
    }

    [Fact]
    public void Dictionaries_and_sequences_of_any_type_come_back_as_dictionaries_and_lists()
    {
        ExpandoObject expando = new();
        ((IDictionary<string, object?>)expando)["a"] = 1;
        object[] maps =
        [
            new Dictionary<string, object?> { ["a"] = 1 }, new Dictionary<string, int> { ["a"] = 1 }, new SortedList<string, long> { ["a"] = 1 },
            new Hashtable { ["a"] = 1 }, expando, ImmutableDictionary<string, int>.Empty.Add("a", 1), new Dictionary<string, object> { ["a"] = 1 }.ToFrozenDictionary(),
        ];
        object[] sequences =
        [
            new[] { 1, 2 }, new List<object> { 1, 2 }, new ArrayList { 1, 2 }, new Queue<byte>([1, 2]), new HashSet<int> { 1, 2 },
            Enumerable.Range(1, 2), ImmutableArray.Create(1, 2), new sbyte[] { 1, 2 },
        ];

        Assert.All(maps, map => Assert.Equal(new Dictionary<string, object?> { ["a"] = 1L }, Read(map)));
        Assert.All(sequences, sequence => Assert.Equal(new List<object?> { 1L, 2L }, Read(sequence)));
    }

    [Fact]
    public void Values_are_nested_to_any_depth()
    {
        Dictionary<string, object?> tree = new() { ["list"] = new List<object?> { null, "a", new Dictionary<string, object?> { ["b"] = false } }, ["none"] = null };

        string stored = Stored.Of(new OpenItem { Map = tree, Objects = [tree] });

        Assert.Contains("""{"Map":{"M":{"list":{"L":[{"NULL":true},{"S":"a"},{"M":{"b":{"BOOL":false}}}]},"none":{"NULL":true}}}""", stored, StringComparison.Ordinal);
        OpenItem read = Stored.Read<OpenItem>(stored);
        Assert.True(SameContents.Values(tree, read.Map));
        Assert.True(SameContents.Values(tree, read.Objects![0]));
    }

    [Fact]
    public void Sets_are_read_as_lists() =>
        Assert.Equal(new List<object?> { "a", "b" }, Stored.Read<OpenItem>("""{"Anything":{"SS":["a","b"]}}""").Anything);

    public static TheoryData<string, object> Unstorable => new()
    {
        { "Anything", Guid.Empty },
        { "Anything", DateTime.UnixEpoch },
        { "Anything", 'a' },
        { "Anything", DayOfWeek.Friday },
        { "Anything", (1, 2) },
        { "Anything", new SequencePart("a", []) },
        { "Anything[1]", new ArrayList { 1, new object() } },
        { "Anything.a", new Dictionary<string, Uri> { ["a"] = new("https://example.com") } },
        { "Anything", new Dictionary<int, int> { [1] = 1 } },
        { "Anything[0].b", new[] { new Dictionary<string, object> { ["b"] = double.NaN } } },
        { "Anything[0]", new List<string> { "\udfff" } },
    };

    [Theory, MemberData(nameof(Unstorable))]
    public void Anything_else_is_an_error_with_its_path(string path, object value)
    {
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new OpenItem { Anything = value }));

        Assert.Equal(path, error.AttributePath);
    }

    [Fact]
    public void The_error_names_the_type() =>
        Assert.Contains(
            "a System.Guid",
            Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new OpenItem { Anything = Guid.Empty })).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_object_that_contains_itself_is_an_error()
    {
        List<object> circle = [];
        circle.Add(circle);

        Assert.Throws<DynamoSerializationException>(() => BothForms.Write(new OpenItem { Anything = circle }));
    }

    private static object? Read(object? value) => BothForms.Read<OpenItem>(BothForms.Write(new OpenItem { Anything = value })).Anything;
}
