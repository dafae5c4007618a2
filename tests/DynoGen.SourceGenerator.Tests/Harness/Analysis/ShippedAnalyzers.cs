using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DynoGen.SourceGenerator.Tests.Harness.Analysis;

/// <summary>All analyzers of the generator's assembly: users cannot have one without the others.</summary>
internal static class ShippedAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(ItemGenerator).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
