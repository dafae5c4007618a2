using DynoGen.ContextAotTests.Models;
using DynoGen.Tests.Shapes;

namespace DynoGen.AotTests.ContextModels;

/// <summary>The models that DynamoDBContext cannot read in a native binary, as DynoGen.ContextAotTests shows.</summary>
public class ContextModelTests
{
    [Fact]
    public void Plain_members_come_back()
    {
        PlainItem back = Converted.ThereAndBack(new PlainItem { Id = "1", Name = "n", Count = 2 });

        Assert.Equal(("1", "n", 2), (back.Id, back.Name, back.Count));
    }

    [Fact]
    public void A_list_of_texts_comes_back() => Assert.Equal(["a", "b"], Converted.ThereAndBack(new TextListItem { Id = "1", Tags = ["a", "b"] }).Tags);

    [Fact]
    public void A_dictionary_comes_back() =>
        Assert.Equal("b", Assert.Single(Converted.ThereAndBack(new DictionaryItem { Id = "1", Names = new() { ["a"] = "b" } }).Names!).Value);

    [Fact]
    public void A_dictionary_of_numbers_comes_back() =>
        Assert.Equal(1, Assert.Single(Converted.ThereAndBack(new NumberDictionaryItem { Id = "1", Counts = new() { ["a"] = 1 } }).Counts!).Value);

    [Fact]
    public void A_nested_class_comes_back()
    {
        NestedItem back = Converted.ThereAndBack(new NestedItem { Id = "1", Maker = new() { Name = "n", City = "c" } });

        Assert.Equal(("n", "c"), (back.Maker!.Name, back.Maker.City));
    }

    [Fact]
    public void A_list_of_a_class_comes_back() =>
        Assert.Equal("n", Assert.Single(Converted.ThereAndBack(new NestedListItem { Id = "1", Makers = [new() { Name = "n" }] }).Makers!).Name);

    [Fact]
    public void A_nullable_enum_comes_back() => Assert.Equal(State.Sold, Converted.ThereAndBack(new NullableEnumItem { Id = "1", State = State.Sold }).State);
}
