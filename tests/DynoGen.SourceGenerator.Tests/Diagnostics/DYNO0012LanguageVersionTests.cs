using DynoGen.SourceGenerator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

public sealed class DYNO0012LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp9, "9.0")]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    public Task A_language_without_static_abstract_members_is_too_old(LanguageVersion language, string shown) =>
        Verify(
            "class [|Product|]", language,
            $"DynoGen writes C# 11 or later, but this project is compiled as C# {shown}. Remove <LangVersion> from the project or raise it.");

    [Fact]
    public Task It_is_told_for_structs_too() => Verify("struct [|Product|]", LanguageVersion.CSharp10);

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public Task A_later_language_is_fine(LanguageVersion language) => Verify("class Product", language);

    [Fact]
    public Task A_project_without_item_types_may_use_any_language() =>
        AnalyzerHarness.VerifyAsync("class Product { }", new AnalyzerHarnessOptions { Language = LanguageVersion.CSharp8 });

    private static Task Verify(string head, LanguageVersion language, params string[] messages) =>
        AnalyzerHarness.VerifyAsync(
            $"using DynoGen; namespace Shop {{ [DynamoItem(\"products\")] public partial {head} {{ [PartitionKey] public int Id {{ get; set; }} }} }}",
            new AnalyzerHarnessOptions { Language = language }, "DYNO0012", messages);
}
