using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0004KeyTwiceTests
{
    [Theory]
    [InlineData("class Product { [PartitionKey] public int Id { get; set; } [[|PartitionKey|]] public int Code { get; set; } }")]
    [InlineData("class Product { [PartitionKey] public int Id { get; set; } [DynamoAttribute(\"c\"), [|PartitionKey|]] public int Code { get; set; } }")]
    [InlineData("struct Product { [PartitionKey] public int Id; [[|PartitionKeyAttribute()|]] public int Code; }")]
    [InlineData("record Product([PartitionKey] int Id, [[|PartitionKey|]] int Code);")]
    [InlineData("record struct Product([PartitionKey] int Id, [property: [|PartitionKey|]] int Code);")]
    public Task Two_partition_keys_are_refused(string declaration) =>
        Verify(declaration, "[PartitionKey] is on 'Id' already. A table has one; remove it from 'Id' or from 'Code'.");

    [Theory]
    [InlineData("class Product : Entity { [SortKey] public int Start { get; set; } [[|SortKey|]] public int End { get; set; } }")]
    [InlineData("record Product([PartitionKey] int Id, [SortKey] int Start, [[|SortKey|]] int End);")]
    public Task Two_sort_keys_are_refused(string declaration) =>
        Verify(declaration, "[SortKey] is on 'Start' already. A table has one; remove it from 'Start' or from 'End'.");

    [Fact]
    public Task Each_one_more_is_told() =>
        Verify(
            "record Product([PartitionKey] int A, [[|PartitionKey|]] int B, [[|PartitionKey|]] int C);",
            "[PartitionKey] is on 'A' already. A table has one; remove it from 'A' or from 'B'.",
            "[PartitionKey] is on 'A' already. A table has one; remove it from 'A' or from 'C'.");

    [Theory]
    [InlineData("class Product { [PartitionKey, [|SortKey|]] public int Id { get; set; } }")]
    [InlineData("record Product([PartitionKey][[|SortKey|]] int Id);")]
    public Task One_member_cannot_be_both_keys(string declaration) => Verify(declaration);

    [Fact]
    public Task A_key_of_the_base_counts() =>
        Verify(
            "class Product : Entity { [[|PartitionKey|]] public int Code { get; set; } }",
            "[PartitionKey] is on 'Id' already. A table has one; remove it from 'Id' or from 'Code'.");

    [Theory]
    [InlineData("class Product { [PartitionKey] public int Id { get; set; } [SortKey] public int Code { get; set; } }")]
    [InlineData("class Product : Entity { [SortKey] public int Code { get; set; } }")]
    [InlineData("class Product : Entity { [PartitionKey] public override int Id { get; set; } }")]
    [InlineData("class Product { [PartitionKey] public int Id { get; set; } [PartitionKey, DynamoIgnore] public int Code { get; set; } }")]
    [InlineData("class Product { [PartitionKey] public int Id { get; set; } public Part? Part { get; set; } } class Part { [PartitionKey] public int Id { get; set; } }")]
    public Task One_of_each_kind_is_fine(string declaration) => Verify(declaration);

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() =>
        OtherItems.AssertGenerated("[DynamoItem(\"products\")] public partial record Product([PartitionKey] int A, [PartitionKey] int B);");

    private static Task Verify(string declaration, params string[] messages) =>
        AnalyzerHarness.VerifyAsync(
            [
                $"using DynoGen; [DynamoItem(\"products\")] partial {declaration}",
                "public class Entity { [DynoGen.PartitionKey] public virtual int Id { get; set; } }",
            ],
            AnalyzerHarnessOptions.Default, "DYNO0004", messages);
}
