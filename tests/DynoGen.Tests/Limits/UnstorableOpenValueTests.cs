using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Limits.Models;

namespace DynoGen.Tests.Limits;

/// <summary>What DynamoDB does not have is refused where no C# type rules it out: in open members, names, sets of other comparers.</summary>
public class UnstorableOpenValueTests
{
    [Theory]
    [InlineData("123456789012345678901234567890123456789")]
    [InlineData("1.00000000000000000000000000000000000001")]
    [InlineData("1E+126")]
    [InlineData("-1E+126")]
    [InlineData("9.9E-131")]
    [InlineData("1E999999999999")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1,5")]
    [InlineData("0x10")]
    [InlineData(" 1")]
    [InlineData("١")]
    [InlineData("")]
    public async Task Numbers_that_DynamoDB_does_not_have(string number)
    {
        await Refused.OnPut("Open", new DocumentItem { Open = new() { N = number } });
        await Refused.OnPut("Open[1]", new DocumentItem { Open = new() { L = [new() { N = "1" }, new() { N = number }] } });
        await Refused.OnPut("Open.a.b", new DocumentItem { Open = new() { M = new() { ["a"] = new() { M = new() { ["b"] = new() { N = number } } } } } });
        await Refused.OnPut("Open[0]", new DocumentItem { Open = new() { NS = [number] } });
        await Refused.OnPut("OpenMap.a", new DocumentItem { OpenMap = new() { ["a"] = new() { N = number } } });
    }

    [Theory]
    [InlineData("12345678901234567890123456789012345678")]
    [InlineData("-12345678901234567890123456789012345678000")]
    [InlineData("9.9999999999999999999999999999999999999E+125")]
    [InlineData("1E-130")]
    [InlineData("-0")]
    [InlineData("000000000000000000000000000000000000000001.10")]
    public Task Numbers_at_the_edge_are_sent(string number) =>
        Refused.IsNot(new DocumentItem { Open = new() { N = number }, OpenMap = new() { ["a"] = new() { NS = [number] } } });

    [Theory]
    [InlineData("123456789012345678901234567890123456789")]
    [InlineData("1E+126")]
    [InlineData("1E-131")]
    public async Task JSON_numbers_that_DynamoDB_does_not_have(string number)
    {
        await Refused.OnPut("Json", new DocumentItem { Json = JsonDocument.Parse(number).RootElement });
        await Refused.OnPut("Json.a[1]", new DocumentItem { Json = JsonDocument.Parse($$"""{"a":[0,{{number}}]}""").RootElement });
    }

    [Fact]
    public async Task Objects_that_DynamoDB_does_not_have()
    {
        await Refused.OnPut("Loose", new DocumentItem { Loose = double.NaN });
        await Refused.OnPut("Loose[1]", new DocumentItem { Loose = new object[] { 1, BigInteger.Pow(10, 126) } });
        await Refused.OnPut("Loose.a", new DocumentItem { Loose = new Dictionary<string, object?> { ["a"] = UInt128.MaxValue } });
        await Refused.OnPut("Loose", new DocumentItem { Loose = DateTime.UnixEpoch });
        await Refused.OnPut("Loose.a.b", new DocumentItem { Loose = new Dictionary<string, object?> { ["a"] = new Dictionary<string, object?> { ["b"] = new Uri("/a", UriKind.Relative) } } });
    }

    [Fact]
    public async Task Sets_that_DynamoDB_does_not_have()
    {
        await Refused.OnPut("Open", new DocumentItem { Open = new() { SS = [], IsSSSet = true } });
        await Refused.OnPut("Open[1]", new DocumentItem { Open = new() { SS = ["a", "a"] } });
        await Refused.OnPut("Open[1]", new DocumentItem { Open = new() { NS = ["1", "1.0"] } });
        await Refused.OnPut("Open[1]", new DocumentItem { Open = new() { BS = [new([1]), new([1])] } });
        await Refused.OnPut("Open[0]", new DocumentItem { Open = new() { SS = [null] } });
        await Refused.OnPut("OpenMap.a", new DocumentItem { OpenMap = new() { ["a"] = new() } });
        await Refused.OnPut("OpenMap.a", new DocumentItem { OpenMap = new() { ["a"] = null! } });
    }

    [Fact]
    public async Task Sets_whose_comparer_holds_equal_elements_apart()
    {
        string one = 1234.ToString(CultureInfo.InvariantCulture);
        string same = 1234.ToString("0000", CultureInfo.InvariantCulture);

        DynamoSerializationException error = await Refused.OnPut("Set", new DocumentItem { Set = new(ReferenceEqualityComparer.Instance) { one, same } });
        await Refused.OnPut("Any", new DocumentItem { Any = new SortedSet<int>(Comparer<int>.Create((_, _) => 1)) { 1, 1 } });
        await Refused.OnPut("Set", new DocumentItem { Set = ["a", null!] });
        await Refused.IsNot(new DocumentItem { Set = new(ReferenceEqualityComparer.Instance) { one, "5" }, Any = new SortedSet<int> { 1, 2 } });
        await Refused.IsNot(new DocumentItem { Set = new(StringComparer.OrdinalIgnoreCase) { "a", "b" } });

        Assert.Contains("the same to DynamoDB", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_no_valid_UTF_16()
    {
        const string Half = "a\ud800";

        await Refused.OnPut("Id", new DocumentItem { Id = Half });
        await Refused.OnPut("Text", new DocumentItem { Text = Half });
        await Refused.OnPut("Set", new DocumentItem { Set = [Half] });
        await Refused.OnPut("Character", new DocumentItem { Character = '\udc00' });
        await Refused.OnPut("Texts.a", new DocumentItem { Texts = new() { ["a"] = Half } });
        await Refused.OnPut("Texts", new DocumentItem { Texts = new() { [Half] = "a" } });
        await Refused.OnPut("Open", new DocumentItem { Open = new() { S = Half } });
        await Refused.OnPut("Open[0]", new DocumentItem { Open = new() { SS = [Half] } });
        await Refused.OnPut("Open", new DocumentItem { Open = new() { M = new() { [Half] = new() { S = "a" } } } });
        await Refused.OnPut("OpenMap", new DocumentItem { OpenMap = new() { [Half] = new() { S = "a" } } });
        await Refused.OnPut("Loose", new DocumentItem { Loose = Half });
        await Refused.OnPut("Loose[0]", new DocumentItem { Loose = new[] { Half } });
        await Refused.OnPut("Json", new DocumentItem { Json = JsonDocument.Parse("\"\\ud800\"").RootElement });
        await Refused.OnPut("Json", new DocumentItem { Json = JsonDocument.Parse("{\"\\ud800\":1}").RootElement });
    }

    [Fact]
    public async Task Names_that_are_empty_or_too_long()
    {
        await Refused.OnPut("Texts", new DocumentItem { Texts = new() { [""] = "a" } });
        await Refused.OnPut("Texts", new DocumentItem { Texts = new() { [new string('n', 65_536)] = "a" } });
        await Refused.OnPut("OpenMap", new DocumentItem { OpenMap = new() { [""] = new() { S = "a" } } });
        await Refused.OnPut("Open", new DocumentItem { Open = new() { M = new() { [new string('ü', 32_768)] = new() { S = "a" } } } });
        await Refused.OnPut("Loose", new DocumentItem { Loose = new Dictionary<string, object?> { [""] = 1 } });
        await Refused.OnPut("Json", new DocumentItem { Json = JsonDocument.Parse("""{"":1}""").RootElement });
        await Refused.IsNot(new DocumentItem { Texts = new() { [new string('n', 65_535)] = "a", [new string('ü', 32_767)] = "b" } });
    }

    [Fact]
    public async Task Values_deeper_than_32_levels()
    {
        await Refused.IsNot(new DocumentItem { Open = Lists(31) });
        await Refused.OnPut(new DocumentItem { Open = Lists(32) });
        await Refused.OnPut(new DocumentItem { OpenMap = new() { ["a"] = Lists(31) } });
        await Refused.OnPut(new DocumentItem { Loose = Sequences(32) });
        await Refused.OnPut(new DocumentItem { Json = JsonDocument.Parse(new string('[', 32) + new string(']', 32)).RootElement });
        List<object?> loop = [];
        loop.Add(loop);
        await Refused.OnPut(new DocumentItem { Loose = loop });
    }

    private static AttributeValue Lists(int levels) => levels == 0 ? new() { S = "leaf" } : new() { L = [Lists(levels - 1)] };

    private static object Sequences(int levels) => levels == 0 ? "leaf" : new[] { Sequences(levels - 1) };
}
