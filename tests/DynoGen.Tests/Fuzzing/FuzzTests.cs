using System.Reflection;
using Amazon.DynamoDBv2.Model;
using DynoGen.Tests.Forms;

namespace DynoGen.Tests.Fuzzing;

/// <summary>
/// Whatever an item holds, every item type reads it as a value or throws the one exception that says what is wrong; and what was read is
/// written, or refused, the same way.
/// </summary>
public class FuzzTests
{
    private const int ItemsOfEachType = 300;

    public static TheoryData<string> Types => new(ItemTypes.All.Select(type => type.ToString()));

    [Theory, MemberData(nameof(Types))]
    public void Broken_items_are_values_or_the_one_error(string name)
    {
        Type type = ItemTypes.All.Single(type => type.ToString() == name);
        MethodInfo read = typeof(FuzzTests).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);

        read.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    [Fact]
    public void Every_kind_of_item_type_takes_part()
    {
        Assert.Contains(ItemTypes.All, type => type.IsNestedPrivate);
        Assert.Contains(ItemTypes.All, type => type.IsGenericType);
        Assert.Contains(ItemTypes.All, type => type.IsValueType);
        Assert.Contains(ItemTypes.All, type => type.IsAbstract);
        Assert.Contains(ItemTypes.All, type => type.Namespace is null);
        Assert.All(ItemTypes.All, type => Assert.NotEmpty(ItemTypes.LayoutsOf(type)));
    }

    private static void Read<T>()
        where T : IDynamoItem<T>
    {
        int seed = typeof(T).ToString().Sum(character => character);
        BrokenItems items = new(new Random(seed), T.Layout, ItemTypes.LayoutsOf(typeof(T)));
        for (int number = 0; number < ItemsOfEachType; number++)
        {
            Dictionary<string, AttributeValue> item = items.Next();
            T? value = default;

            Exception? onRead = Record.Exception(() => value = BothForms.Read<T>(item));
            Exception? onWrite = onRead is null ? Record.Exception(() => BothForms.Write(value!)) : null;

            Assert.True(onRead is null or DynamoSerializationException, $"Item {number} of seed {seed}: {onRead}");
            Assert.True(onWrite is null or DynamoSerializationException, $"Item {number} of seed {seed}: {onWrite}");
            Assert.True(onRead is not DynamoSerializationException { ItemType: "" }, $"Item {number} of seed {seed} has no item type in its error.");
        }
    }
}
