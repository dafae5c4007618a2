using DynoGen.Tests.Errors;
using DynoGen.Tests.Naming.Models;
using DynoGen.Tests.Values;

namespace DynoGen.Tests.Naming;

/// <summary>Attribute names made of member names.</summary>
public class NamingTests
{
    [Theory, MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Each_type_has_its_names_under_every_culture(string culture) => Cultures.Run(culture, () =>
    {
        CamelItem item = new()
        {
            OrderId = "o", URLPath = "a", URL = "b", Page2Go = 1, lowerCase = 2, Name = "n", Part = new(3), Snake = new(4, 5, 6, 7), Counts = new() { ["Some Key"] = 8 },
        };

        string json = Shapes.Converted.ToJson(item);

        Assert.Equal(
            """{"orderId":{"S":"o"},"urlPath":{"S":"a"},"url":{"S":"b"},"page2Go":{"N":"1"},"lowerCase":{"N":"2"},"Given Name":{"S":"n"},"part":{"M":{"FirstValue":{"N":"3"}}},"snake":{"M":{"first_value":{"N":"4"},"url_path2_go":{"N":"5"},"x":{"N":"6"},"http":{"N":"7"}}},"counts":{"M":{"Some Key":{"N":"8"}}}}""",
            json);
        Collections.SameContents.Properties(item, Shapes.Converted.FromJson<CamelItem>(json));
    });

    [Fact]
    public void The_member_name_may_be_asked_for() =>
        Assert.Equal("""{"OrderId":{"N":"1"}}""", Shapes.Converted.ToJson(new PlainNamesItem(1)));

    [Fact]
    public void Errors_say_attribute_names() =>
        Failure.OnRead<CamelItem>("snake.first_value", """{"orderId":{"S":"o"},"snake":{"M":{"first_value":{"S":"one"},"url_path2_go":{"N":"5"},"x":{"N":"6"},"http":{"N":"7"}}}}""", "one");

    [Fact]
    public void The_key_schema_has_attribute_names() => Assert.Equal("orderId", KeyOf<CamelItem>());

    private static string KeyOf<T>()
        where T : IDynamoItem<T>
        => T.KeySchema.PartitionKey.Name;
}
