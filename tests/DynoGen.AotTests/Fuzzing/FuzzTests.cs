namespace DynoGen.AotTests.Fuzzing;

/// <summary>The tests of broken items, over the item types that generated code can name.</summary>
public class FuzzTests
{
    private static readonly ItemTypeList ItemTypes = Listed();

    public static TheoryData<string> Types => new(ItemTypes.Names);

    [Theory, MemberData(nameof(Types))]
    public void Broken_items_are_values_or_the_one_error(string name) => ItemTypes.Read(name);

    [Fact]
    public void Every_kind_of_item_type_takes_part()
    {
        Assert.Contains(typeof(DynoGen.Tests.Models.Shapes.ClassItem).ToString(), ItemTypes.Names);
        Assert.Contains(typeof(DynoGen.Tests.Models.Shapes.StructItem).ToString(), ItemTypes.Names);
        Assert.True(ItemTypes.Names.Any(name => name.Contains('`', StringComparison.Ordinal)), "There is no generic type.");
        Assert.True(ItemTypes.Names.Any(name => name.Contains('+', StringComparison.Ordinal)), "There is no nested type.");
    }

    private static ItemTypeList Listed()
    {
        ItemTypeList types = new();
        AllItemTypes.AddTo(types);
        return types;
    }
}
