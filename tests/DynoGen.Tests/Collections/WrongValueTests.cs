using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Collections.Models;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DynoGen.Tests.Collections;

/// <summary>Whatever stands in an attribute, reading it gives a value or the one error that says what is wrong.</summary>
public class WrongValueTests
{
    private const int Cases = 3000;

    // Often a value of the right type with a wrong one inside it.
    private static readonly Gen<AttributeValue> Values = Gen.OneOf(
        OpenValues.All,
        Any.SomeOf(OpenValues.All).Select(values => new AttributeValue { L = values }),
        Any.DictionaryOf(OpenValues.All).Select(values => new AttributeValue { M = values }),
        OpenValues.All.Zip(OpenValues.All).Select(pair => new AttributeValue { M = new() { ["Item1"] = pair.Item1, ["Item2"] = pair.Item2, ["Key"] = pair.Item1 } }),
        OpenValues.All.Select(value => new AttributeValue { M = new() { ["1"] = value, ["2026-01-02"] = value, ["true"] = value } }),
        Gen.Elements(
            new AttributeValue(),
            null!,
            new AttributeValue { L = [null!] },
            new AttributeValue { M = new() { ["1"] = null! } },
            new AttributeValue { SS = [null!] },
            new AttributeValue { BS = [null!] },
            new AttributeValue { N = "not a number" },
            new AttributeValue { N = "1E1000000000" },
            new AttributeValue { NS = ["1", "1"] },
            new AttributeValue { S = "\ud800" },
            DeepList(100)));

    [Fact]
    public void In_sequences() => GivesAValueOrTheError<SequencePartsItem>();

    [Fact]
    public void In_sets() => GivesAValueOrTheError<SetPartsItem>();

    [Fact]
    public void In_dictionaries() => GivesAValueOrTheError<DictionaryPartsItem>();

    [Fact]
    public void In_dictionaries_of_any_keys() => GivesAValueOrTheError<KeyItem>();

    [Fact]
    public void In_tuples() => GivesAValueOrTheError<TupleItem>();

    [Fact]
    public void In_open_parts() => GivesAValueOrTheError<OpenItem>();

    private static void GivesAValueOrTheError<T>()
        where T : IDynamoItem<T>
    {
        Gen<(int, AttributeValue)> places = Gen.Choose(0, T.Layout.Count - 1).Zip(Values);
        Properties.Hold(places, Cases, place =>
        {
            Dictionary<string, AttributeValue> item = new() { ["Id"] = new() { S = "id" } };
            item[T.Layout[place.Item1].Name] = place.Item2;

            Exception? error = Record.Exception(() => BothForms.Read<T>(item));

            Assert.True(error is null or DynamoSerializationException, error?.ToString());
        });
    }

    private static AttributeValue DeepList(int levels)
    {
        AttributeValue value = new() { S = "leaf" };
        for (int level = 0; level < levels; level++)
        {
            value = new() { L = [value] };
        }

        return value;
    }
}
