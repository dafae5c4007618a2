using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Harness;

/// <summary>What the generator made of a test's sources, after all checks of the harness.</summary>
internal sealed class GeneratorResult(GeneratorRun run)
{
    /// <summary>Generated text by hint name, in the order of the names.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } =
        new SortedDictionary<string, string>(
            run.Sources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>The sources with the generated code.</summary>
    public CSharpCompilation Compilation => run.Output;

    /// <summary>The text of the only generated file.</summary>
    public string SingleSource => Assert.Single(Sources).Value;

    /// <summary>The models that a named step passed on.</summary>
    public IEnumerable<object> Values(string stepName) => run.Step(stepName).Select(output => output.Value);
}
