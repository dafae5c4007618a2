using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0002ContainingTypeNotPartialTests
{
    private const string Item = "[DynamoItem(\"products\")] public partial record Product([PartitionKey] int Id);";

    [Theory]
    [InlineData("public class [|Shop|]")]
    [InlineData("public static class [|Shop|]")]
    [InlineData("public abstract class [|Shop|]")]
    [InlineData("public struct [|Shop|]")]
    [InlineData("public ref struct [|Shop|]")]
    [InlineData("public record [|Shop|]")]
    [InlineData("public readonly record struct [|Shop|]")]
    [InlineData("public interface [|Shop|]")]
    public Task Every_kind_of_type_around_an_item_type_must_be_partial(string head) =>
        Verify($"{head} {{ {Item} }}", "Type 'Shop' contains the item type 'Product' and must be partial too. Add the modifier 'partial'.");

    [Fact]
    public Task Each_type_around_it_is_told_once() =>
        Verify(
            $"class [|Mall|] {{ partial class Floor<T> {{ class [|Shop|]<U> {{ {Item} }} }} }}",
            "Type 'Mall' contains the item type 'Product' and must be partial too. Add the modifier 'partial'.",
            "Type 'Shop<U>' contains the item type 'Product' and must be partial too. Add the modifier 'partial'.");

    [Fact]
    public Task A_type_around_two_item_types_is_told_once() =>
        Verify($"class [|Shop|] {{ {Item} {Item.Replace("Product", "Order", StringComparison.Ordinal)} }}");

    [Theory]
    [InlineData("partial class Shop { ", " }")]
    [InlineData("partial interface Mall { partial struct Shop { ", " } }")]
    [InlineData("namespace Mall { partial record Shop { ", " } }")]
    public Task Partial_types_and_namespaces_are_fine(string open, string close) => Verify(open + Item + close);

    [Fact]
    public Task Other_nested_types_need_no_partial_type_around_them() =>
        Verify($"{Item.Replace("int Id", "int Id, Shop.Part? Part", StringComparison.Ordinal)} public class Shop {{ public record Part(int Size); }}");

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() => OtherItems.AssertGenerated($"class Mall {{ {Item} }}", "Mall.Product");

    private static Task Verify(string markup, params string[] messages) =>
        AnalyzerHarness.VerifyAsync($"using DynoGen; {markup}", "DYNO0002", messages);
}
