using DynoGen.SourceGenerator.Tests.Harness;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0009ItemKindTests
{
    [Theory]
    [InlineData("abstract partial class [|Product|] { [PartitionKey] public int Id { get; set; } }", "abstract")]
    [InlineData("abstract partial record [|Product|]([PartitionKey] int Id);", "abstract")]
    [InlineData("static partial class [|Product|] { public static int Id { get; set; } }", "static")]
    [InlineData("ref partial struct [|Product|] { [PartitionKey] public int Id { get; set; } }", "a ref struct")]
    [InlineData("file partial class [|Product|] { [PartitionKey] public int Id { get; set; } }", "local to its file")]
    [InlineData("file static class [|Product|];", "local to its file")]
    public Task Types_of_which_no_objects_can_be_made_are_refused(string declaration, string kind) =>
        Verify(
            declaration,
            $"'Product' is {kind} and cannot be an item type. Use a class, record, struct or record struct that can be constructed.");

    [Fact]
    public Task What_else_is_wrong_with_it_is_not_told() => Verify("abstract class [|Product|];");

    [Fact]
    public Task The_attribute_has_no_place_on_other_kinds() =>
        AnalyzerHarness.VerifyAsync(
            "using DynoGen; [DynamoItem(\"products\")] interface [|IProduct|]; [DynamoItem(\"products\")] enum [|Kind|];",
            new AnalyzerHarnessOptions { ExpectedErrors = ["CS0592"] }, "DYNO0009",
            "'IProduct' is neither a class nor a struct and cannot be an item type. Use a class, record, struct or record struct that can be constructed.",
            "'Kind' is neither a class nor a struct and cannot be an item type. Use a class, record, struct or record struct that can be constructed.");

    [Theory]
    [InlineData("partial class Product { [PartitionKey] public int Id { get; set; } }")]
    [InlineData("sealed partial record Product([PartitionKey] int Id);")]
    [InlineData("readonly partial struct Product { [PartitionKey] public int Id { get; init; } }")]
    [InlineData("readonly partial record struct Product([PartitionKey] int Id);")]
    public Task Types_of_which_objects_can_be_made_are_fine(string declaration) => Verify(declaration);

    [Fact]
    public Task What_derives_from_an_abstract_type_is_fine() =>
        AnalyzerHarness.VerifyAsync(
            "using DynoGen; abstract class Entity { [PartitionKey] public int Id { get; set; } } [DynamoItem(\"products\")] partial class Product : Entity;");

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() =>
        OtherItems.AssertGenerated("[DynamoItem(\"products\")] public abstract partial record Product([PartitionKey] int Id);");

    private static Task Verify(string declaration, params string[] messages) =>
        AnalyzerHarness.VerifyAsync($"using DynoGen; [DynamoItem(\"products\")] {declaration}", "DYNO0009", messages);
}
