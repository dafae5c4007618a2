using Amazon.DynamoDBv2.Model;
using DynoGen.Serialization;
using DynoGen.Tests.Forms;
using DynoGen.Tests.Models.Types;

namespace DynoGen.Tests.Errors;

/// <summary>Every member of every type, with a value of every DynamoDB type that it cannot take.</summary>
public class WrongTypeTests
{
    private const string Secret = "3141592653589793238462643";

    // One value of each type; what is in it does not fit anywhere.
    private static readonly (AttributeType Type, string Json)[] Values =
    [
        (AttributeType.String, $$$"""{"S":"secret {{{Secret}}}"}"""),
        (AttributeType.Number, $$$"""{"N":"{{{Secret}}}.5"}"""),
        (AttributeType.Binary, """{"B":"c2VjcmV0"}"""),
        (AttributeType.Boolean, """{"BOOL":true}"""),
        (AttributeType.Map, "{\"M\":{\"secret\":{\"S\":\"" + Secret + "\"}}}"),
        (AttributeType.List, "{\"L\":[{\"M\":{\"secret\":{\"S\":\"" + Secret + "\"}}}]}"),
        (AttributeType.StringSet, $$$"""{"SS":["secret {{{Secret}}}"]}"""),
        (AttributeType.NumberSet, $$$"""{"NS":["{{{Secret}}}.5"]}"""),
        (AttributeType.BinarySet, """{"BS":["c2VjcmV0"]}"""),
    ];

    [Fact]
    public void Scalars_refuse_every_other_type() => RefusesOthers<NullableItem>((name, _) => name switch
    {
        "String" => [AttributeType.String],
        "Boolean" => [AttributeType.Boolean],
        "Binary" => [AttributeType.Binary],
        "Single" or "Double" or "Decimal" => [AttributeType.Number],
        _ => [],
    });

    [Fact]
    public void Scalars_that_are_not_nullable_refuse_every_other_type() => RefusesOthers<ScalarItem>((name, _) => name switch
    {
        "String" => [AttributeType.String],
        "Boolean" => [AttributeType.Boolean],
        "Binary" => [AttributeType.Binary],
        "Single" or "Double" or "Decimal" => [AttributeType.Number],
        _ => [],
    });

    [Fact]
    public void Lists_refuse_what_has_no_elements_or_other_ones() => RefusesOthers<ListItem>(SetsThatFit);

    [Fact]
    public void Arrays_refuse_what_has_no_elements_or_other_ones() =>
        RefusesOthers<ArrayItem>((name, type) => name == "Byte" ? [AttributeType.Binary] : SetsThatFit(name, type));

    [Fact]
    public void Sets_refuse_what_has_no_elements_or_other_ones() => RefusesOthers<SetItem>(SetsThatFit);

    [Fact]
    public void Dictionaries_refuse_what_has_no_names_or_other_values() =>
        RefusesOthers<DictionaryItem>((name, _) => name == "String" ? [AttributeType.Map] : []);

    [Fact]
    public void Elements_that_are_not_nullable_refuse_NULL()
    {
        foreach (AttributeSlot slot in Members<ListItem>())
        {
            string place = slot.Name + "[0]";
            Failure.Check<ListItem>(place, null, () => Read<ListItem>(slot.Name, """{"L":[{"NULL":true}]}"""));
        }
    }

    [Theory]
    [InlineData("N", "S", """{"Int32":{"S":"1"}}""")]
    [InlineData("S", "N", """{"String":{"N":"1"}}""")]
    [InlineData("S", "M", """{"DateTime":{"M":{}}}""")]
    [InlineData("BOOL", "L", """{"Boolean":{"L":[]}}""")]
    [InlineData("B", "SS", """{"Binary":{"SS":["a"]}}""")]
    [InlineData("N", "BS", """{"TimeSpan":{"BS":["AQ=="]}}""")]
    [InlineData("N", "NS", """{"Season":{"NS":["1"]}}""")]
    public void The_message_says_which_type_was_expected_and_which_was_found(string expected, string found, string members)
    {
        string name = members.Split('"')[1];
        DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => StoredForms.Stored.Read<NullableItem>(members));

        Assert.Equal($"NullableItem.{name}: expected {expected}, found {found}.", error.Message);
    }

    [Fact]
    public void A_value_without_any_content_is_refused()
    {
        foreach (AttributeSlot slot in Members<NullableItem>())
        {
            Failure.Check<NullableItem>(slot.Name, null, () => Read<NullableItem>(slot.Name, "{}"));
        }

        foreach (AttributeSlot slot in Members<ListItem>())
        {
            Failure.Check<ListItem>(slot.Name, null, () => Read<ListItem>(slot.Name, "{}"));
        }

        Failure.Check<DictionaryItem>("Int32.a", null, () => Read<DictionaryItem>("Int32", """{"M":{"a":{}}}"""));
    }

    [Fact]
    public void A_null_in_place_of_a_value_is_refused()
    {
        foreach (AttributeSlot slot in Members<NullableItem>())
        {
            var item = BothForms.Write(new NullableItem());
            item[slot.Name] = null!;

            Failure.Check<NullableItem>(slot.Name, null, () => BothForms.Read<NullableItem>(item));
        }
    }

    private static AttributeType[] SetsThatFit(string name, AttributeType list) => name switch
    {
        "String" => [AttributeType.StringSet],
        "Single" or "Double" or "Decimal" => [AttributeType.NumberSet],
        "Binary" => [AttributeType.BinarySet],
        _ => [],
    };

    private static void RefusesOthers<T>(Func<string, AttributeType, AttributeType[]> accepted)
        where T : IDynamoItem<T>
    {
        foreach (AttributeSlot slot in Members<T>())
        {
            foreach ((AttributeType type, string json) in Values.Where(value => !accepted(slot.Name, slot.Type).Contains(value.Type)))
            {
                DynamoSerializationException error = Assert.Throws<DynamoSerializationException>(() => Read<T>(slot.Name, json));

                // Errors of elements are at the element.
                Assert.StartsWith(slot.Name, error.AttributePath, StringComparison.Ordinal);
                Assert.Equal(typeof(T).Name, error.ItemType);
                Assert.True(error.OffendingValue is not null, $"{slot.Name} as {type} has no offending value.");
                Assert.DoesNotContain(Secret, error.Message, StringComparison.Ordinal);
                if (error.AttributePath == slot.Name)
                {
                    Assert.Equal(json, AttributeJson.Of(ValueOf(type, error.OffendingValue)));
                }
            }
        }
    }

    private static IEnumerable<AttributeSlot> Members<T>()
        where T : IDynamoItem<T>
        => Enumerable.Range(0, T.Layout.Count).Select(number => T.Layout[number]).Where(slot => slot.Name != "Id");

    // All other members are missing, so that the error is about this one first.
    private static T Read<T>(string name, string json)
        where T : IDynamoItem<T>
        => BothForms.Read<T>(new Dictionary<string, AttributeValue> { [name] = AttributeJson.Value(json), ["Id"] = new() { S = "id" } });

    private static AttributeValue ValueOf(AttributeType type, object content) => type switch
    {
        AttributeType.String => new() { S = (string)content },
        AttributeType.Number => new() { N = (string)content },
        AttributeType.Binary => new() { B = (MemoryStream)content },
        AttributeType.Boolean => new() { BOOL = (bool)content },
        AttributeType.Map => new() { M = (Dictionary<string, AttributeValue>)content },
        AttributeType.List => new() { L = (List<AttributeValue>)content },
        AttributeType.StringSet => new() { SS = (List<string>)content },
        AttributeType.NumberSet => new() { NS = (List<string>)content },
        _ => new() { BS = (List<MemoryStream>)content },
    };
}
