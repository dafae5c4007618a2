using System.Collections.Immutable;
using DynoGen.SourceGenerator.Tests.Harness.Analysis;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DynoGen.SourceGenerator.Tests.Harness;

/// <summary>What is special about the sources of one analyzer test.</summary>
internal sealed record AnalyzerHarnessOptions
{
    public static AnalyzerHarnessOptions Default { get; } = new();

    /// <summary>Errors of the compiler that the sources have, by id.</summary>
    public ImmutableArray<string> ExpectedErrors { get; init; } = [];

    /// <summary>The language that the sources are written in.</summary>
    public LanguageVersion Language { get; init; } = LanguageVariant.UsualVersion;

    /// <summary>Other assemblies that the sources use.</summary>
    public ImmutableArray<ReferencedAssembly> References { get; init; } = [];

    public BuildProperties Properties { get; init; } = BuildProperties.None;

    public GeneratorSubject Generator { get; init; } = GeneratorSubject.DynoGen;

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; init; } = ShippedAnalyzers.All;
}
