using System.Globalization;
using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Collections;

/// <summary>Values of any DynamoDB type.</summary>
internal static class OpenValues
{
    private static readonly Gen<string> NumberTexts = Gen.OneOf(
        Numbers.Integers<long>().Select(number => number.ToString(CultureInfo.InvariantCulture)),
        Numbers.Decimals.Select(number => number.ToString(CultureInfo.InvariantCulture)),
        Numbers.Doubles.Select(number => number.ToString("R", CultureInfo.InvariantCulture)),
        Gen.Elements("12345678901234567890123456789012345678", "1E-130", "9.9999999999999999999999999999999999999E+125", "-1e10", "0.00"));

    private static readonly Gen<AttributeValue> Scalars = Gen.OneOf(
        Any.Texts.Select(text => new AttributeValue { S = text }),
        NumberTexts.Select(number => new AttributeValue { N = number }),
        Any.Binaries.Select(bytes => new AttributeValue { B = new MemoryStream(bytes) }),
        Any.Booleans.Select(flag => new AttributeValue { BOOL = flag }),
        Gen.Constant(new AttributeValue { NULL = true }),
        Full(Any.Texts).Select(texts => new AttributeValue { SS = texts }),
        Full(Numbers.Integers<long>().Select(number => number.ToString(CultureInfo.InvariantCulture))).Select(numbers => new AttributeValue { NS = numbers }),
        Full(Any.Guids).Select(guids => new AttributeValue { BS = guids.ConvertAll(guid => new MemoryStream(guid.ToByteArray())) }));

    /// <summary>Any value, with lists and maps in one another.</summary>
    public static Gen<AttributeValue> All { get; } = Nested(3);

    /// <summary>JSON of any kind, as text. No name is twice in an object.</summary>
    public static Gen<string> Json { get; } = NestedJson(3);

    private static Gen<AttributeValue> Nested(int depth) => depth == 0
        ? Scalars
        : Gen.Frequency(
            (3, Scalars),
            (1, Any.SomeOf(Nested(depth - 1)).Select(values => new AttributeValue { L = values, IsLSet = true })),
            (1, Any.DictionaryOf(Nested(depth - 1)).Select(values => new AttributeValue { M = values, IsMSet = true })));

    private static Gen<string> NestedJson(int depth)
    {
        Gen<string> scalars = Gen.OneOf(
            Gen.Elements("null", "true", "false", "-0", "1E2", "1.50", "12345678901234567890123456789012345678", "1e-130"),
            Numbers.Integers<long>().Select(number => number.ToString(CultureInfo.InvariantCulture)),
            Any.Texts.Select(Quoted));
        return depth == 0
            ? scalars
            : Gen.Frequency(
                (3, scalars),
                (1, Any.SomeOf(NestedJson(depth - 1)).Select(elements => "[" + string.Join(", ", elements) + "]")),
                (1, Any.DictionaryOf(NestedJson(depth - 1)).Select(
                    entries => "{" + string.Join(",", entries.Select(entry => Quoted(entry.Key) + ": " + entry.Value)) + "}")));
    }

    private static string Quoted(string text) => System.Text.Json.Nodes.JsonValue.Create(text).ToJsonString();

    private static Gen<List<T>> Full<T>(Gen<T> values) => values.NonEmptyListOf().Select(elements => elements.Distinct().ToList());
}
