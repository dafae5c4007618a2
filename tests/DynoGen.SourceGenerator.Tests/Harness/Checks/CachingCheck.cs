using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Harness.Checks;

internal static class CachingCheck
{
    private static readonly SourceFile Unrelated =
        new("/project/Unrelated.cs", "namespace Unrelated { internal static class Added { public static int Answer() => 42; } }");

    /// <summary>Runs again after edits that no model can notice.</summary>
    public static IEnumerable<Violation> Check(GeneratorRun first, IReadOnlyList<string> stepNames)
    {
        IEnumerable<Violation> missing = first.Sources.IsEmpty
            ? []
            : stepNames.Where(name => first.Step(name).Count == 0)
                .Select(name => new Violation(HarnessRule.Caching, $"No step is named '{name}', so nothing is known of its values."));

        return
        [
            .. missing,
            .. AfterEdit(first, stepNames, "a copy of the compilation", first.Input.Clone()),
            .. AfterEdit(first, stepNames, "a file without models was added", AddUnrelatedFile(first.Input)),
            .. AfterEdit(first, stepNames, "everything moved down a line", MoveDown(first.Input)),
        ];
    }

    private static IEnumerable<Violation> AfterEdit(
        GeneratorRun first, IReadOnlyList<string> stepNames, string edit, CSharpCompilation edited)
    {
        GeneratorRun second = first.Again(edited);

        foreach (string name in stepNames)
        {
            foreach ((object value, IncrementalStepRunReason reason) in second.Step(name))
            {
                if (reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
                    yield return new(HarnessRule.Caching, $"Step '{name}' was {reason} after {edit}: {value}");
            }
        }

        foreach ((object _, IncrementalStepRunReason reason) in second.OutputSteps.SelectMany(step => step.Outputs))
        {
            if (reason != IncrementalStepRunReason.Cached)
                yield return new(HarnessRule.Caching, $"An output was {reason} after {edit}.");
        }
    }

    private static CSharpCompilation AddUnrelatedFile(CSharpCompilation compilation) =>
        compilation.AddSyntaxTrees(TestCompilation.Parse(Unrelated, LanguageVersionOf(compilation)));

    private static CSharpCompilation MoveDown(CSharpCompilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SourceFile moved = new(tree.FilePath, "// A comment above.\n" + tree.GetText());
            compilation = compilation.ReplaceSyntaxTree(tree, TestCompilation.Parse(moved, LanguageVersionOf(compilation)));
        }

        return compilation;
    }

    private static LanguageVersion LanguageVersionOf(CSharpCompilation compilation) => compilation.LanguageVersion;
}
