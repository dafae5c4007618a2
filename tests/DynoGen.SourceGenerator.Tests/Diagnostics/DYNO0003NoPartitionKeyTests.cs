using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0003NoPartitionKeyTests
{
    [Theory]
    [InlineData("class [|Product|] { public int Id { get; set; } }")]
    [InlineData("class [|Product|];")]
    [InlineData("struct [|Product|] { public int Id; }")]
    [InlineData("record [|Product|](int Id);")]
    [InlineData("record struct [|Product|](int Id);")]
    [InlineData("class [|Product|] { [SortKey] public int Id { get; set; } }")]
    [InlineData("record [|Product|]([SortKey] int Id);")]
    [InlineData("class [|Product|] { [Other.PartitionKey] public int Id { get; set; } }")]
    [InlineData("class Product { [[|PartitionKey|]] public static int Id { get; set; } }")]
    [InlineData("class Product { [[|PartitionKey|], DynamoIgnore] public int Id { get; set; } }")]
    public Task An_item_type_needs_one(string declaration) =>
        Verify(declaration, "Item type 'Product' has no partition key. Put [PartitionKey] on the member that is the partition key of table 'products'.");

    [Theory]
    [InlineData("class Product { [PartitionKey] public int Id { get; set; } }")]
    [InlineData("class Product { [PartitionKey] internal int Id { get; set; } }")]
    [InlineData("class Product { [PartitionKey] private int _id; public int Id => _id; }")]
    [InlineData("record Product([PartitionKey] int Id);")]
    [InlineData("record Product([property: PartitionKey] int Id);")]
    [InlineData("class Product : Entity;")]
    [InlineData("class Product : Entity { public override int Id { get; set; } }")]
    public Task It_may_be_any_member_that_is_stored(string declaration) => Verify(declaration);

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() =>
        OtherItems.AssertGenerated("[DynamoItem(\"products\")] public partial class Product { public int Id { get; set; } }");

    private static Task Verify(string declaration, params string[] messages) =>
        AnalyzerHarness.VerifyAsync(
            [
                $"using DynoGen; [DynamoItem(\"products\")] partial {declaration}",
                "public class Entity { [DynoGen.PartitionKey] public virtual int Id { get; set; } }",
                "namespace Other { class PartitionKeyAttribute : System.Attribute; }",
            ],
            AnalyzerHarnessOptions.Default, "DYNO0003", messages);
}
