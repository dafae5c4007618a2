using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0001ItemNotPartialTests
{
    [Theory]
    [InlineData("public class [|Product|] { [PartitionKey] public int Id { get; set; } }")]
    [InlineData("public struct [|Product|] { [PartitionKey] public int Id { get; set; } }")]
    [InlineData("public record [|Product|] { [PartitionKey] public int Id { get; set; } }")]
    [InlineData("public record [|Product|]([PartitionKey] int Id);")]
    [InlineData("public sealed record class [|Product|]([PartitionKey] int Id);")]
    [InlineData("public readonly record struct [|Product|]([PartitionKey] int Id);")]
    [InlineData("internal sealed class [|Product|](int id) { [PartitionKey] public int Id { get; } = id; }")]
    public Task Every_kind_of_type_must_be_partial(string declaration) =>
        Verify(declaration, "Item type 'Product' must be partial, so that its reader and writer can be added to it. Add the modifier 'partial'.");

    [Fact]
    public Task The_message_names_type_parameters() =>
        Verify(
            "class [|Product|]<T> { [PartitionKey] public int Id { get; set; } }",
            "Item type 'Product<T>' must be partial, so that its reader and writer can be added to it. Add the modifier 'partial'.");

    [Fact]
    public Task A_nested_item_type_must_be_partial_itself() =>
        AnalyzerHarness.VerifyAsync(
            "using DynoGen; partial class Shop { [DynamoItem(\"products\")] class [|Product|] { [PartitionKey] public int Id { get; set; } } }",
            "DYNO0001");

    [Fact]
    public Task It_is_told_beside_what_else_is_wrong() => Verify("public class {|DYNO0003:[|Product|]|};");

    [Theory]
    [InlineData("public partial class Product { [PartitionKey] public int Id { get; set; } }")]
    [InlineData("partial record struct Product([PartitionKey] int Id);")]
    [InlineData("partial class Product; partial class Product { [PartitionKey] public int Id { get; set; } }")]
    public Task A_partial_type_is_fine(string declaration) => Verify(declaration);

    [Theory]
    [InlineData("class Product;")]
    [InlineData("[Other.DynamoItem(\"products\")] class Product;")]
    [InlineData("class Product { [PartitionKey] public int Id { get; set; } }")]
    public Task A_type_that_is_no_item_type_need_not_be_partial(string declaration) =>
        AnalyzerHarness.VerifyAsync(
            $"using DynoGen; {declaration} namespace Other {{ class DynamoItemAttribute(string name) : System.Attribute {{ public string Name => name; }} }}");

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() =>
        OtherItems.AssertGenerated("[DynamoItem(\"products\")] public class Product { [PartitionKey] public int Id { get; set; } }");

    private static Task Verify(string declaration, params string[] messages) =>
        AnalyzerHarness.VerifyAsync($"using DynoGen; [DynamoItem(\"products\")] {declaration}", "DYNO0001", messages);
}
