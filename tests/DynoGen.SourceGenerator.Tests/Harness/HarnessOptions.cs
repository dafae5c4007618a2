using System.Collections.Immutable;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Harness;

/// <summary>What is special about the sources of one test.</summary>
internal sealed record HarnessOptions
{
    public static HarnessOptions Default { get; } = new();

    /// <summary>Marked types that are not valid, named as <c>Shop.Product</c>: nothing may be generated for them.</summary>
    public ImmutableArray<string> InvalidTypes { get; init; } = [];

    /// <summary>Errors and warnings of the compiler that the sources themselves have, by id. Generated code never may.</summary>
    public ImmutableArray<string> ExpectedInSources { get; init; } = [];

    /// <summary>The language that the sources are written in. The generated code is also compiled in the oldest and newest one.</summary>
    public LanguageVersion Language { get; init; } = LanguageVariant.UsualVersion;

    /// <summary>Other assemblies that the sources use.</summary>
    public ImmutableArray<ReferencedAssembly> References { get; init; } = [];

    public BuildProperties Properties { get; init; } = BuildProperties.None;

    public GeneratorSubject Generator { get; init; } = GeneratorSubject.DynoGen;
}
