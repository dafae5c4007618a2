using DynoGen.SourceGenerator.Tests.Harness;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0010NotStoredTests
{
    [Theory]
    [InlineData("class Product : Entity { public List<string> [|Notes|] { get; } = []; }")]
    [InlineData("class Product : Entity { public readonly int [|Notes|] = 3; }")]
    [InlineData("struct Product { [PartitionKey] public int Id { get; set; } public int [|Notes|] { get; } }")]
    [InlineData("record Product([PartitionKey] int Id) { public int [|Notes|] { get; } = Id; }")]
    [InlineData("record struct Product([PartitionKey] int Id) { public readonly int [|Notes|] = 1; }")]
    [InlineData("class Product : Entity { [DynamoAttribute(\"n\")] public int [|Notes|] => Id; }")]
    [InlineData("class Product : Entity { [DynamoAttribute(\"n\")] private readonly int [|Notes|] = 1; public int Sum => Notes; }")]
    public Task A_value_that_could_not_be_set_again_is_told(string declaration) =>
        Verify(
            declaration,
            "'Product.Notes' is not stored: it could not be set when the item is read. Give it a setter or 'init', make it a constructor parameter, "
            + "or say that it is left out with [DynamoIgnore].");

    [Theory]
    [InlineData("class Product : Entity { private new int [|Notes|] { get; set; } }")]
    [InlineData("class Product : Entity { private new int [|Notes|]; public int Sum => Notes; }")]
    [InlineData("class Product : Entity { internal new string? [|Notes|] { get; set; } }")]
    public Task A_member_that_hides_a_stored_one_is_told(string declaration) => AnalyzerHarness.VerifyAsync(
        [
            $"using DynoGen; [DynamoItem(\"products\")] partial {declaration}",
            "public class Entity { [DynoGen.PartitionKey] public int Id { get; set; } public string? Notes { get; set; } }",
        ],
        AnalyzerHarnessOptions.Default, "DYNO0010");

    [Theory]
    [InlineData("class Product : Entity { [DynamoIgnore] private new int Notes { get; set; } }")]
    [InlineData("class Product : Entity { private new int Left { get; set; } }")]
    [InlineData("class Product : Entity { private new int Hidden { get; set; } }")]
    [InlineData("class Product : Entity { public new int Notes { get; set; } }")]
    public Task A_member_that_hides_none_is_fine(string declaration) => AnalyzerHarness.VerifyAsync(
        [
            $"using DynoGen; [DynamoItem(\"products\")] partial {declaration}",
            "public class Entity { [DynoGen.PartitionKey] public int Id { get; set; } public string? Notes { get; set; } [DynoGen.DynamoIgnore] public int Left { get; set; } protected int Hidden { get; set; } }",
        ],
        AnalyzerHarnessOptions.Default, "DYNO0010");

    [Fact]
    public Task A_setter_of_a_plain_type_must_be_within_reach() =>
        Verify("class Product : Entity { public Part? Part { get; set; } } public class Part { public int [|Size|] { get; private set; } public int Use() => Size = 1; }");

    [Fact]
    public Task A_plain_type_in_another_file_is_told_there_and_once() =>
        AnalyzerHarness.VerifyAsync(
            [
                "using DynoGen; [DynamoItem(\"first\")] partial record First([PartitionKey] int Id, Part? Part);",
                "using DynoGen; [DynamoItem(\"second\")] partial record Second([PartitionKey] int Id, Part? Part);",
                "public class Part { public int [|Size|] { get; } = 1; }",
            ],
            AnalyzerHarnessOptions.Default, "DYNO0010");

    [Theory]
    [InlineData("class Product : Entity { public int Twice => 2 * Id; }")]
    [InlineData("class Product : Entity { public int Twice { get { return 2 * Id; } } }")]
    [InlineData("class Product : Entity { [DynamoIgnore] public List<string> Notes { get; } = []; }")]
    [InlineData("class Product : Entity { internal List<string> Notes { get; } = []; }")]
    [InlineData("class Product : Entity { public int Notes { get; private set; } public void Set() => Notes = 1; }")]
    [InlineData("class Product : Entity { public int Notes { get; init; } }")]
    [InlineData("class Product(int notes) : Entity { public int Notes { get; } = notes; }")]
    [InlineData("class Product : Entity { public static readonly int Notes = 3; public const int More = 4; public static int Most { get; } = 5; }")]
    public Task What_can_be_set_or_is_made_from_others_is_fine(string declaration) => Verify(declaration);

    [Fact]
    public Task What_a_base_in_another_assembly_may_set_privately_is_told_for_models_of_the_AWS_SDK() =>
        AnalyzerHarness.VerifyAsync(
            "using DynoGen; [DynamoItem] public partial class [|Product|] : Foreign.Entity { public int Own { get; set; } }",
            new AnalyzerHarnessOptions
            {
                References =
                [
                    ReferencedAssembly.Compile(
                        "Foreign",
                        """
                        using Amazon.DynamoDBv2.DataModel;
                        namespace Foreign;
                        public class Entity
                        {
                            [DynamoDBHashKey] public int Id { get; protected set; }
                            public int Seen { get; private set; }
                            [DynamoDBIgnore] public int Computed => Id;
                            protected int Inner => Id;
                            public int See() => Seen = 1;
                        }
                        """),
                ],
            },
            "DYNO0010");

    [Fact]
    public void The_type_is_generated_without_it()
    {
        GeneratorResult result = GeneratorHarness.Run(
            "using DynoGen; [DynamoItem(\"products\")] public partial class Product { [PartitionKey] public int Id { get; set; } public int Notes { get; } = 1; }");

        Assert.DoesNotContain("Notes", result.SingleSource, StringComparison.Ordinal);
    }

    private static Task Verify(string declaration, params string[] messages) =>
        AnalyzerHarness.VerifyAsync(
            [
                $"using System.Collections.Generic; using DynoGen; [DynamoItem(\"products\")] partial {declaration}",
                "public class Entity { [DynoGen.PartitionKey] public int Id { get; set; } }",
            ],
            AnalyzerHarnessOptions.Default, "DYNO0010", messages);
}
