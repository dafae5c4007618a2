using DynoGen.SourceGenerator.Tests.Harness;
using DynoGen.SourceGenerator.Tests.HarnessTests.Toys;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace DynoGen.SourceGenerator.Tests.HarnessTests;

public sealed class AnalyzerHarnessTests
{
    private static readonly AnalyzerHarnessOptions Toy = new() { Analyzers = [new ToyAnalyzer()], Generator = new ToyGenerator().Subject };

    [Fact]
    public async Task What_is_marked_and_reported_passes()
    {
        IReadOnlyList<Diagnostic> diagnostics = await AnalyzerHarness.VerifyAsync(
            "class [|product|] { void {|TOY0002:save|}() { } void Load() { } }",
            Toy, "TOY0001", "Write the class 'product' in upper case", "Write the method 'save' in upper case");

        Assert.Equal(["TOY0001", "TOY0002"], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public Task A_source_without_marks_has_nothing_to_report() => AnalyzerHarness.VerifyAsync("class Product;", Toy);

    [Fact]
    public Task Marks_may_be_in_several_files() =>
        AnalyzerHarness.VerifyAsync(["class [|first|];", "class Other;", "class [|second|];"], Toy, "TOY0001");

    [Theory]
    [InlineData("class product;")]
    [InlineData("class [|Product|];")]
    [InlineData("class p[|roduct|];")]
    [InlineData("[|class product|];")]
    [InlineData("class {|TOY0002:product|};")]
    [InlineData("class [|{|TOY0001:product|}|];")]
    public Task Another_id_or_place_is_caught(string markup) =>
        Assert.ThrowsAnyAsync<XunitException>(() => AnalyzerHarness.VerifyAsync(markup, Toy, "TOY0001"));

    [Fact]
    public Task Another_message_is_caught() =>
        Assert.ThrowsAnyAsync<XunitException>(() => AnalyzerHarness.VerifyAsync("class [|product|];", Toy, "TOY0001", "Anything else"));

    [Fact]
    public Task An_error_in_the_source_is_caught() =>
        Assert.ThrowsAnyAsync<XunitException>(() => AnalyzerHarness.VerifyAsync("class Product : Missing;", Toy));

    [Fact]
    public Task An_error_that_the_source_is_said_to_have_is_not_a_mistake() =>
        AnalyzerHarness.VerifyAsync("class [|product|] : Missing;", Toy with { ExpectedErrors = ["CS0246"] }, "TOY0001");

    [Fact]
    public async Task An_analyzer_that_throws_is_caught()
    {
        XunitException exception = await Assert.ThrowsAnyAsync<XunitException>(
            () => AnalyzerHarness.VerifyAsync("class Product;", Toy with { Analyzers = [new ThrowingAnalyzer()] }));

        Assert.Contains("AD0001", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Analyzers_see_what_the_generator_made() =>
        AnalyzerHarness.VerifyAsync(
            [.. ToyGenerator.Sources, "class Caller { int Answer() => Toys.First.Answer(); }"],
            Toy with { Generator = new ToyGenerator().Subject });
}
