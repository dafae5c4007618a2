using System.Collections.Immutable;
using System.Globalization;
using DynoGen.SourceGenerator.Tests.Harness.Analysis;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DynoGen.SourceGenerator.Tests.Harness;

/// <summary>
/// Runs the analyzers on a source with marks: exactly what is marked must be reported, and <c>#pragma</c> must silence it.
/// </summary>
internal static class AnalyzerHarness
{
    /// <param name="markup">
    /// The source. <c>[|...|]</c> is around the place of a diagnostic with the given id, <c>{|DYNO0001:...|}</c> around one of any id.
    /// </param>
    /// <param name="id">The id that <c>[|...|]</c> stands for.</param>
    /// <param name="messages">All messages in the order of their places, if the test is about them.</param>
    /// <returns>The diagnostics in the order of their places.</returns>
    public static Task<ImmutableArray<Diagnostic>> VerifyAsync(string markup, string? id = null, params string[] messages) =>
        VerifyAsync([markup], AnalyzerHarnessOptions.Default, id, messages);

    /// <inheritdoc cref="VerifyAsync(string, string?, string[])"/>
    public static Task<ImmutableArray<Diagnostic>> VerifyAsync(
        string markup, AnalyzerHarnessOptions options, string? id = null, params string[] messages) =>
        VerifyAsync([markup], options, id, messages);

    /// <inheritdoc cref="VerifyAsync(string, string?, string[])"/>
    public static async Task<ImmutableArray<Diagnostic>> VerifyAsync(
        IReadOnlyList<string> markups, AnalyzerHarnessOptions options, string? id = null, params string[] messages)
    {
        MarkedSource[] sources = [.. markups.Select(markup => MarkedSource.Parse(markup, id))];
        SourceFile[] files = SourceFile.From(sources.Select(source => source.Text));

        ImmutableArray<Diagnostic> diagnostics = await RunAsync(files, options);

        Assert.Equal(
            Describe(files.SelectMany((file, index) => sources[index].Marks.Select(mark => (file, mark.Id, mark.Span)))),
            Describe(diagnostics.Select(diagnostic => (FileOf(diagnostic), diagnostic.Id, diagnostic.Location.SourceSpan))));
        if (messages.Length > 0)
            Assert.Equal(messages, diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        await AssertPragmaSilencesAsync(files, diagnostics, options);
        return diagnostics;
    }

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(IEnumerable<SourceFile> files, AnalyzerHarnessOptions options)
    {
        LanguageVariant variant = new(options.Language, NullableContextOptions.Enable);
        GeneratorRun run = GeneratorRun.Start(
            options.Generator, TestCompilation.Create(files, variant, options.References), options.Properties);

        IEnumerable<string> errors = run.Output.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Where(diagnostic => !options.ExpectedErrors.Contains(diagnostic.Id))
            .Select(diagnostic => diagnostic.ToString());
        Assert.True(!errors.Any(), "The source has errors of its own:\n" + string.Join("\n", errors));

        return await AnalyzerRun.DiagnosticsAsync(options.Analyzers, run.Output, options.Properties);
    }

    private static async Task AssertPragmaSilencesAsync(
        SourceFile[] files, ImmutableArray<Diagnostic> diagnostics, AnalyzerHarnessOptions options)
    {
        if (diagnostics.IsEmpty)
            return;

        string pragma = $"#pragma warning disable {string.Join(", ", diagnostics.Select(diagnostic => diagnostic.Id).Distinct())}\n";
        ImmutableArray<Diagnostic> left = await RunAsync(files.Select(file => file with { Text = pragma + file.Text }), options);
        Assert.True(left.IsEmpty, $"{pragma.Trim()} does not silence\n" + string.Join("\n", left));
    }

    private static SourceFile FileOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree
            ? new(tree.FilePath, tree.GetText().ToString())
            : new("(no file)", diagnostic.ToString());

    /// <summary>One line for each, with the code that is underlined, so that a failure can be read.</summary>
    private static IEnumerable<string> Describe(IEnumerable<(SourceFile File, string Id, TextSpan Span)> places) =>
        places.Select(place =>
        {
            LinePosition start = SourceText.From(place.File.Text).Lines.GetLinePosition(place.Span.Start);
            string code = place.File.Text.Substring(place.Span.Start, place.Span.Length);
            return $"{place.File.Path}({start.Line + 1},{start.Character + 1}): {place.Id} at '{code}'";
        }).Order(StringComparer.Ordinal);
}
