using System.Collections.Concurrent;
using DynoGen.SourceGenerator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.Benchmarks.Generator;

/// <summary>The generator in the compiler's driver over one project, checked, before and after its first run.</summary>
internal sealed class PreparedGenerator
{
    private static readonly ConcurrentDictionary<int, PreparedGenerator> s_prepared = [];

    private PreparedGenerator(int types)
    {
        Project = new ModelProject(types);
        GeneratorCheck.Require(CreateDriver(trackSteps: true), Project, types);
        Fresh = CreateDriver(trackSteps: false);
        AfterFirstRun = Fresh.RunGenerators(Project.Original);
    }

    public ModelProject Project { get; }

    public GeneratorDriver Fresh { get; }

    public GeneratorDriver AfterFirstRun { get; }

    /// <summary>Preparing takes seconds, so that the benchmarks of one process share the outcome. Everything in it is immutable.</summary>
    public static PreparedGenerator For(int types) => s_prepared.GetOrAdd(types, static types => new PreparedGenerator(types));

    private static CSharpGeneratorDriver CreateDriver(bool trackSteps) => CSharpGeneratorDriver.Create(
        [new ItemGenerator().AsSourceGenerator()],
        parseOptions: ModelSources.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));
}
