using System.Reflection;

namespace DynoGen.Tests.Fuzzing;

/// <summary>
/// Whatever an item holds, every item type reads it as a value or throws the one exception that says what is wrong; and what was read is
/// written, or refused, the same way.
/// </summary>
public class FuzzTests
{
    public static TheoryData<string> Types => new(ItemTypes.All.Select(type => type.ToString()));

    [Theory, MemberData(nameof(Types))]
    public void Broken_items_are_values_or_the_one_error(string name)
    {
        Type type = ItemTypes.All.Single(type => type.ToString() == name);
        MethodInfo read = typeof(BrokenItemReading).GetMethod(nameof(BrokenItemReading.Hold))!.MakeGenericMethod(type);

        read.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [ItemTypes.LayoutsOf(type), ItemTypes.DerivedNames], null);
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
}
