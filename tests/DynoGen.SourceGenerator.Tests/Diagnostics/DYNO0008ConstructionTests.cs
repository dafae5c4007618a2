using DynoGen.SourceGenerator.Tests.Harness;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0008ConstructionTests
{
    private const string Advice = "Add such a member, or a constructor whose parameters are all members.";

    [Theory]
    [InlineData("class [|Product|] { public Product(string clock) => Id = clock.Length; [PartitionKey] public int Id { get; set; } }")]
    [InlineData("class [|Product|](string clock) { [PartitionKey] public int Id { get; set; } = clock.Length; }")]
    [InlineData("class [|Product|](long id, string clock) { [PartitionKey] public long Id { get; set; } = id + clock.Length; }")]
    [InlineData("class [|Product|](string clock) { [PartitionKey] public int Id { get; set; } = clock.Length; public int Clock { get; set; } }")]
    [InlineData("record [|Product|]([PartitionKey] int Id) { [DynamoConstructor] public Product(string clock) : this(clock.Length) { } }")]
    public Task Each_parameter_must_be_a_member_by_name_and_type(string declaration) =>
        Verify(declaration, $"'Product' cannot be made from an item: no member has the name and type of constructor parameter 'clock'. {Advice}");

    [Theory]
    [InlineData("class [|Product|](ref int id) { [PartitionKey] public int Id { get; set; } = id; }")]
    [InlineData("class [|Product|] { public Product(out int id) => id = Id = 1; [PartitionKey] public int Id { get; set; } }")]
    public Task Parameters_by_reference_cannot_be_given(string declaration) =>
        Verify(declaration, $"'Product' cannot be made from an item: no member has the name and type of constructor parameter 'id'. {Advice}");

    [Theory]
    [InlineData("record [|Product|]([PartitionKey] int Id, [property: DynamoIgnore] string Note);")]
    [InlineData("class [|Product|](int id, string note) { [PartitionKey] public int Id { get; } = id; [DynamoIgnore] public string Note { get; } = note; }")]
    public Task A_parameter_must_be_a_member_that_is_stored(string declaration) =>
        Verify(
            declaration,
            $"'Product' cannot be made from an item: constructor parameter '{(declaration.StartsWith("record", StringComparison.Ordinal) ? "Note" : "note")}' "
            + "is a member that is not stored. Store it, or add a constructor without it.");

    [Theory]
    [InlineData("class [|Product|] : Entity { [DynamoIgnore] public required string Note { get; set; } }")]
    [InlineData("struct [|Product|] { [PartitionKey] public int Id; [DynamoIgnore] public required string Note; }")]
    public Task A_required_member_must_be_stored(string declaration) =>
        Verify(
            declaration,
            "'Product' cannot be made from an item: its member 'Note' is required but not stored. Store it, or remove 'required'.");

    [Fact]
    public Task A_plain_type_is_told_where_it_stands_and_once() =>
        AnalyzerHarness.VerifyAsync(
            [
                "using DynoGen; [DynamoItem(\"first\")] partial record First([PartitionKey] int Id, Part? Part);",
                "using DynoGen; [DynamoItem(\"second\")] partial record Second([PartitionKey] int Id, Part[]? Parts);",
                "public class [|Part|] { private Part() { } public static Part Make() => new(); public int Size { get; set; } }",
            ],
            AnalyzerHarnessOptions.Default, "DYNO0008",
            "'Part' cannot be made from an item: it has no constructor that generated code can call. "
            + "Add one without parameters, or one whose parameters are its members.");

    [Fact]
    public Task A_type_of_another_assembly_is_told_at_the_item_type() =>
        AnalyzerHarness.VerifyAsync(
            "using DynoGen; [DynamoItem(\"first\")] partial record [|First|]([PartitionKey] int Id, Part? Part);",
            new AnalyzerHarnessOptions { References = [ReferencedAssembly.Compile("Parts", "public class Part { internal Part() { } }")] },
            "DYNO0008",
            "'Part' cannot be made from an item: it has no constructor that generated code can call. "
            + "Add one without parameters, or one whose parameters are its members.");

    [Theory]
    [InlineData("class Product { private Product() { } public static Product New() => new(); [PartitionKey] public int Id { get; set; } }")]
    [InlineData("class Product { public Product(string clock) => Id = clock.Length; private Product() { } [PartitionKey] public int Id { get; set; } }")]
    [InlineData("class Product(int ID) { [PartitionKey] public int Id { get; set; } = ID; }")]
    [InlineData("class Product(in int id) { [PartitionKey] public int Id { get; } = id; }")]
    [InlineData("class Product(string? clock = null) { [PartitionKey] public int Id { get; set; } = clock?.Length ?? 0; }")]
    [InlineData("record Product([PartitionKey] int Id) { public Product(string clock) : this(clock.Length) { } }")]
    [InlineData("record Product([PartitionKey] int Id) { [DynamoIgnore] public required string Note { get; init; } [DynamoConstructor, SetsRequiredMembers] private Product() : this(0) => Note = \"\"; }")]
    [InlineData("struct Product { public Product(string clock) => Id = clock.Length; [PartitionKey] public int Id { get; set; } }")]
    public Task A_constructor_that_can_be_called_is_fine(string declaration) => Verify(declaration);

    [Fact]
    public void Nothing_is_generated_for_it_and_everything_for_the_others() =>
        OtherItems.AssertGenerated("[DynamoItem(\"products\")] public partial class Product(string clock) { [PartitionKey] public int Id { get; set; } = clock.Length; }");

    private static Task Verify(string declaration, params string[] messages) =>
        AnalyzerHarness.VerifyAsync(
            [
                $"using System.Diagnostics.CodeAnalysis; using DynoGen; [DynamoItem(\"products\")] partial {declaration}",
                "public class Entity { [DynoGen.PartitionKey] public int Id { get; set; } }",
            ],
            AnalyzerHarnessOptions.Default, "DYNO0008", messages);
}
