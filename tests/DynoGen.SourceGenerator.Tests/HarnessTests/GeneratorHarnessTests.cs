using System.Globalization;
using DynoGen.SourceGenerator.Tests.Harness;
using DynoGen.SourceGenerator.Tests.Harness.Checks;
using DynoGen.SourceGenerator.Tests.HarnessTests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.HarnessTests;

/// <summary>The harness finds every kind of mistake that it promises to find, and only that.</summary>
public sealed class GeneratorHarnessTests
{
    [Fact]
    public void A_generator_without_mistakes_passes()
    {
        GeneratorResult result = Run(new ToyGenerator());

        Assert.Equal(["Toys.First.g.cs", "Toys.Second.g.cs"], result.Sources.Keys);
        Assert.Equal(["First", "Second"], result.Values(ToyGenerator.StepName).Cast<ToyModel>().Select(model => model.Name));
    }

    [Fact]
    public void An_exception_is_caught() =>
        AssertBreaks(HarnessRule.Quiet, new() { Write = _ => throw new InvalidOperationException("out of ideas") }, "out of ideas");

    [Fact]
    public void A_second_file_of_the_same_name_is_caught() =>
        AssertBreaks(HarnessRule.Quiet, new() { HintName = _ => "Same.g.cs" }, "hintName");

    [Fact]
    public void A_type_without_output_is_caught() =>
        AssertBreaks(
            HarnessRule.OutputPerType,
            new() { BeforeOutput = (_, models) => models.Where(model => ToyModelText.NameOf(model) != "Second") },
            "no generated code for Toys.Second");

    [Fact]
    public void Output_for_an_invalid_type_is_caught() =>
        AssertBreaks(
            HarnessRule.OutputPerType,
            new(),
            "generated code for Toys.First, which is not valid",
            new() { InvalidTypes = ["Toys.First"] });

    [Fact]
    public void An_invalid_type_that_is_not_there_is_caught() =>
        AssertBreaks(HarnessRule.OutputPerType, new(), "no marked type Toys.Third", new() { InvalidTypes = ["Toys.Third"] });

    [Fact]
    public void An_error_in_generated_code_is_caught() =>
        AssertBreaks(HarnessRule.CleanCompilation, WithMember("public static Missing? Nothing;"), "CS0246");

    [Fact]
    public void A_warning_in_generated_code_is_caught() =>
        AssertBreaks(HarnessRule.CleanCompilation, WithMember("public static void M() { int unused; }"), "CS0168");

    [Fact]
    public void A_missing_documentation_comment_is_caught() =>
        AssertBreaks(
            HarnessRule.CleanCompilation,
            WithMember("public static int Documented() => 1; public static int NotDocumented() => 2;"),
            "CS1591");

    [Fact]
    public void An_annotation_without_a_nullable_context_is_caught() =>
        AssertBreaks(
            HarnessRule.CleanCompilation,
            new()
            {
                Write = model => ToyModelText.PartialClass(model, "public static string? Text;")
                    .Replace("#nullable enable\n", "", StringComparison.Ordinal),
            },
            "CS8669");

    [Theory]
    [InlineData("int[] Numbers => [1];")]
    [InlineData("int[] Numbers { get => field ?? new int[] { 1 }; set => field = value; }")]
    [InlineData("""string Escape => "\e";""")]
    public void Syntax_that_the_oldest_language_lacks_is_caught(string member) =>
        AssertBreaks(HarnessRule.CleanCompilation, WithMember("public static " + member), "(C# 11.0, nullable enable)");

    [Fact]
    public void A_name_that_a_newer_language_takes_is_caught() =>
        AssertBreaks(
            HarnessRule.CleanCompilation,
            WithMember("private static int field = 1; public static int Number { get { return field; } }"),
            "(C# preview, nullable enable)");

    [Fact]
    public void Sources_may_be_in_a_newer_language_than_the_generated_code() =>
        Run(
            new ToyGenerator(),
            new() { Language = LanguageVersion.Preview },
            [.. ToyGenerator.Sources, "public class Modern { public int Number { get => field; set => field = value; } }"]);

    [Fact]
    public void A_warning_in_the_sources_is_caught() =>
        AssertBreaks(HarnessRule.CleanCompilation, new(), "CS0414", sources: [.. ToyGenerator.Sources, SourceWithWarning]);

    [Fact]
    public void A_warning_that_the_sources_are_said_to_have_is_not_a_mistake() =>
        Run(new ToyGenerator(), new() { ExpectedInSources = ["CS0414"] }, [.. ToyGenerator.Sources, SourceWithWarning]);

    [Fact]
    public void A_warning_that_the_sources_wrongly_are_said_to_have_is_caught() =>
        AssertBreaks(HarnessRule.CleanCompilation, new(), "expected to have CS0414", new() { ExpectedInSources = ["CS0414"] });

    [Fact]
    public void A_model_without_equality_is_caught() =>
        AssertBreaks(HarnessRule.Caching, new() { Parse = context => new UnequalModel(ToyModel.From(context)) }, "Modified");

    [Fact]
    public void A_position_in_a_model_is_caught() =>
        AssertBreaks(
            HarnessRule.Caching,
            new() { Parse = context => (ToyModel.From(context) as object, context.TargetNode.SpanStart as object) },
            "moved down a line");

    [Fact]
    public void A_step_without_its_name_is_caught()
    {
        HarnessException exception = Assert.Throws<HarnessException>(() => GeneratorHarness.Run(
            ToyGenerator.Sources, new() { Generator = new ToyGenerator().Subject with { StepNames = ["Model", "Modle"] } }));

        Assert.Contains("No step is named 'Modle'", Assert.Single(exception.Violations).Details, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kept_symbol_is_caught_although_it_is_cached() =>
        AssertBreaks(
            HarnessRule.PlainValues,
            new() { Parse = context => new LeakyModel(ToyModel.From(context), context.TargetSymbol) },
            "value._kept[0]: Microsoft.CodeAnalysis");

    [Fact]
    public void A_kept_syntax_node_is_caught_although_it_is_cached() =>
        AssertBreaks(
            HarnessRule.PlainValues,
            new()
            {
                BeforeOutput = (_, models) => models
                    .Select((model, _) => (Model: model, Other: SyntaxFactory.ParseName("A") as object))
                    .WithComparer(ByModel)
                    .Select((pair, _) => pair as object),
            },
            "value.Item2: Microsoft.CodeAnalysis");

    [Fact]
    public void A_compilation_in_a_step_without_a_name_is_caught() =>
        AssertBreaks(
            [HarnessRule.Caching, HarnessRule.PlainValues],
            new()
            {
                BeforeOutput = (context, models) => models
                    .Combine(context.CompilationProvider)
                    .Select((pair, _) => (pair.Left, pair.Right as object) as object),
            },
            "value.Item2: Microsoft.CodeAnalysis.CSharp.CSharpCompilation");

    [Fact]
    public void A_number_written_for_a_culture_is_caught() =>
        AssertBreaks(
            HarnessRule.Determinism,
            WithText(() => (-1).ToString(CultureInfo.CurrentCulture)),
            "under the culture fi-FI");

    [Fact]
    public void Upper_case_of_a_culture_is_caught() =>
        AssertBreaks(
            HarnessRule.Determinism,
            WithText(() => "title".ToUpper(CultureInfo.CurrentCulture)),
            "under the culture tr-TR");

    [Fact]
    public void A_number_given_by_file_order_is_caught() =>
        AssertBreaks(
            HarnessRule.Determinism,
            new()
            {
                BeforeOutput = (_, models) => models
                    .Collect()
                    .SelectMany((all, _) => all.Select((model, index) => (model, index as object) as object)),
                Write = model => ToyModelText.PartialClass(model, $"public const int Index = {(((object, object))model).Item2};"),
            },
            "with the files in reversed order");

    [Fact]
    public void A_path_of_the_machine_is_caught() =>
        AssertBreaks(
            HarnessRule.Determinism,
            new()
            {
                Parse = context => (ToyModel.From(context) as object, context.TargetNode.SyntaxTree.FilePath as object),
                Write = model => ToyModelText.PartialClass(model, $"public const string Path = \"{(((object, object))model).Item2}\";"),
            },
            "with the files in another folder");

    [Theory]
    [InlineData("Folder/", ".g.cs", "'Folder/First.g.cs' has a character")]
    [InlineData("", ".cs", "does not end in .g.cs")]
    [InlineData(LongName, ".g.cs", "is longer than")]
    public void A_file_name_that_is_not_safe_is_caught(string before, string after, string expected) =>
        AssertBreaks(HarnessRule.HintNames, new() { HintName = model => before + ToyModelText.NameOf(model) + after }, expected);

    private const string LongName =
        "Company.Department.Project.Subproject.Component.Models.Persistence.Storage."
        + "Company.Department.Project.Subproject.Component.Models.Persistence.Storage.";

    private const string SourceWithWarning = "namespace Toys { public class Careless { private int _unused = 1; } }";

    private static readonly IEqualityComparer<(object Model, object Other)> ByModel =
        EqualityComparer<(object Model, object Other)>.Create(
            (left, right) => left.Model.Equals(right.Model), pair => pair.Model.GetHashCode());

    private static GeneratorResult Run(ToyGenerator generator, HarnessOptions? options = null, IReadOnlyList<string>? sources = null) =>
        GeneratorHarness.Run(sources ?? ToyGenerator.Sources, (options ?? new()) with { Generator = generator.Subject });

    private static ToyGenerator WithMember(string member) => new() { Write = model => ToyModelText.PartialClass(model, member) };

    private static ToyGenerator WithText(Func<string> text) =>
        new() { Write = model => ToyModelText.PartialClass(model, $"public const string Text = \"{text()}\";") };

    private static void AssertBreaks(
        HarnessRule rule, ToyGenerator generator, string details, HarnessOptions? options = null, IReadOnlyList<string>? sources = null) =>
        AssertBreaks([rule], generator, details, options, sources);

    private static void AssertBreaks(
        HarnessRule[] rules, ToyGenerator generator, string details, HarnessOptions? options = null, IReadOnlyList<string>? sources = null)
    {
        HarnessException exception = Assert.Throws<HarnessException>(() => Run(generator, options, sources));

        Assert.Equal(rules, exception.Violations.Select(violation => violation.Rule).Distinct());
        Assert.Contains(exception.Violations, violation => violation.Details.Contains(details, StringComparison.Ordinal));
    }
}
