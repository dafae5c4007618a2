using System.Collections.Immutable;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DynoGen.SourceGenerator.Tests.Harness.Analysis;

/// <summary>Runs analyzers as the compiler does: after the generator, on everything it made.</summary>
internal static class AnalyzerRun
{
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(
        ImmutableArray<DiagnosticAnalyzer> analyzers, CSharpCompilation compilation, BuildProperties properties)
    {
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([], properties),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        ImmutableArray<Diagnostic> diagnostics =
            await new CompilationWithAnalyzers(compilation, analyzers, options).GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);

        return
        [
            .. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }
}
