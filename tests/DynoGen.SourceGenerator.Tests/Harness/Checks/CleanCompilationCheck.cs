using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Harness.Checks;

internal static class CleanCompilationCheck
{
    /// <summary>Test sources have no documentation, and their <c>?</c> stays when nullable is off.</summary>
    private static readonly string[] NeverCountedInSources = ["CS1591", "CS8632"];

    /// <summary>Looks at everything the compiler says about the user's project with the generated code.</summary>
    /// <param name="run">The run to look at.</param>
    /// <param name="variant">The language settings of the run, for the message.</param>
    /// <param name="expectedInSources">Ids of errors and warnings that the test's own sources have.</param>
    public static IEnumerable<Violation> Check(GeneratorRun run, LanguageVariant variant, IReadOnlyCollection<string> expectedInSources) =>
        from diagnostic in run.Output.GetDiagnostics()
        where IsVisible(diagnostic)
        where IsGenerated(run, diagnostic) || !IsExpected(diagnostic, expectedInSources)
        select Describe(diagnostic, variant);

    /// <summary>Looks at the generated code alone, in a language that the sources may not be written in.</summary>
    public static IEnumerable<Violation> CheckGenerated(GeneratorRun run, LanguageVariant variant) =>
        from diagnostic in run.Output.GetDiagnostics()
        where IsVisible(diagnostic) && IsGenerated(run, diagnostic)
        select Describe(diagnostic, variant);

    /// <summary>Expected ids that the compiler did not report: the test says something about its sources that is not so.</summary>
    public static IEnumerable<Violation> CheckExpectedOccur(GeneratorRun run, IEnumerable<string> expectedInSources) =>
        expectedInSources.Except(run.Output.GetDiagnostics().Where(IsVisible).Select(diagnostic => diagnostic.Id))
            .Select(id => new Violation(HarnessRule.CleanCompilation, $"The sources were expected to have {id}, but do not."));

    private static bool IsVisible(Diagnostic diagnostic) =>
        diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed;

    private static bool IsGenerated(GeneratorRun run, Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree && !run.Input.ContainsSyntaxTree(tree);

    private static bool IsExpected(Diagnostic diagnostic, IReadOnlyCollection<string> expectedInSources) =>
        expectedInSources.Contains(diagnostic.Id)
        || (diagnostic.Location.IsInSource && NeverCountedInSources.Contains(diagnostic.Id));

    private static Violation Describe(Diagnostic diagnostic, LanguageVariant variant)
    {
        SyntaxTree? tree = diagnostic.Location.SourceTree;
        string line = tree is null
            ? ""
            : "\n    > " + tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return new(HarnessRule.CleanCompilation, $"({variant}) {diagnostic}{line}");
    }
}
