using System.Collections.Immutable;
using DynoGen.SourceGenerator.Tests.Harness.Analysis;
using DynoGen.SourceGenerator.Tests.Harness.Checks;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Tests.Harness;

/// <summary>
/// Runs the generator for a test. Whatever the test is about, every run is also checked for all of <see cref="HarnessRule"/>.
/// </summary>
internal static class GeneratorHarness
{
    public static GeneratorResult Run(string source, HarnessOptions? options = null) => Run([source], options);

    public static GeneratorResult Run(IReadOnlyList<string> sources, HarnessOptions? options = null)
    {
        options ??= HarnessOptions.Default;
        SourceFile[] files = SourceFile.From(sources);
        using CultureScope culture = CultureScope.Invariant();

        LanguageVariant variant = new(options.Language, NullableContextOptions.Enable);
        GeneratorRun run = Start(files, variant, options);
        Violation[] violations = Violations(run, files, variant, options);
        return violations.Length == 0
            ? new GeneratorResult(run)
            : throw new HarnessException(violations, Context(run, options));
    }

    private static GeneratorRun Start(IEnumerable<SourceFile> files, LanguageVariant variant, HarnessOptions options) =>
        GeneratorRun.Start(options.Generator, TestCompilation.Create(files, variant, options.References), options.Properties);

    /// <summary>What the analyzers say, which may be why there is no code, and the code that there is.</summary>
    private static IEnumerable<string> Context(GeneratorRun run, HarnessOptions options)
    {
        ImmutableArray<Diagnostic> diagnostics =
            Task.Run(() => AnalyzerRun.DiagnosticsAsync(ShippedAnalyzers.All, run.Output, options.Properties)).GetAwaiter().GetResult();
        return
        [
            .. diagnostics.Select(diagnostic => diagnostic.ToString()),
            .. run.Sources.Select(source => $"// {source.HintName}\n{source.SourceText}"),
        ];
    }

    private static Violation[] Violations(
        GeneratorRun run, SourceFile[] files, LanguageVariant variant, HarnessOptions options)
    {
        Violation[] loud = [.. QuietCheck.Check(run)];
        // After an exception there is no output, and every other check would only repeat that.
        if (loud.Length > 0)
            return loud;

        return
        [
            .. OutputPerTypeCheck.Check(run, options.Generator.TriggerAttribute, options.InvalidTypes),
            .. Compile(run, files, variant, options),
            .. CachingCheck.Check(run, options.Generator.StepNames),
            .. PlainValuesCheck.Check(run, options.Generator.StepNames),
            .. DeterminismCheck.Check(run, again => Start(again, variant, options), files),
            .. HintNameCheck.Check(run),
        ];
    }

    private static Violation[] Compile(
        GeneratorRun run, SourceFile[] files, LanguageVariant variant, HarnessOptions options)
    {
        LanguageVariant oblivious = variant with { Nullable = NullableContextOptions.Disable };
        return
        [
            .. CleanCompilationCheck.Check(run, variant, options.ExpectedInSources),
            .. CleanCompilationCheck.CheckExpectedOccur(run, options.ExpectedInSources),
            .. CleanCompilationCheck.Check(Start(files, oblivious, options), oblivious, options.ExpectedInSources),
            .. CleanCompilationCheck.CheckGenerated(Start(files, LanguageVariant.Oldest, options), LanguageVariant.Oldest),
            .. CleanCompilationCheck.CheckGenerated(Start(files, LanguageVariant.Newest, options), LanguageVariant.Newest),
        ];
    }
}
