using BenchmarkDotNet.Attributes;
using DynoGen.Benchmarks.Running;
using DynoGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;

namespace DynoGen.Benchmarks.Generator;

/// <summary>The source generator in the compiler's driver: a first build, and what every keystroke in an editor costs after it.</summary>
public class GeneratorBenchmarks
{
    private PreparedGenerator _generator = null!;

    [Params(1, 100, 1_000)]
    public int Types { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _generator = PreparedGenerator.For(Types);
        WarmUp.RunAsync(GetType(), FirstRun, UnrelatedEdit, PropertyAdded).GetAwaiter().GetResult();
    }

    [Benchmark(Description = Library.DynoGen), BenchmarkCategory(Workload.GeneratorFirstRun)]
    public GeneratorDriver FirstRun() => _generator.Fresh.RunGenerators(_generator.Project.Original);

    [Benchmark(Description = Library.DynoGen), BenchmarkCategory(Workload.GeneratorUnrelatedEdit)]
    public GeneratorDriver UnrelatedEdit() => _generator.AfterFirstRun.RunGenerators(_generator.Project.UnrelatedEdited);

    [Benchmark(Description = Library.DynoGen), BenchmarkCategory(Workload.GeneratorPropertyAdded)]
    public GeneratorDriver PropertyAdded() => _generator.AfterFirstRun.RunGenerators(_generator.Project.PropertyAdded);
}
