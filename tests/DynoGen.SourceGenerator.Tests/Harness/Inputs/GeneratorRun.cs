using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Harness.Inputs;

/// <summary>One pass of a generator over a compilation, with what the driver kept for the next pass.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Input = input;
        Output = (CSharpCompilation)output;
        Diagnostics = diagnostics;
        Result = Assert.Single(_driver.GetRunResult().Results);
        // Some results have no array at all after a failure.
        Sources = Result.GeneratedSources.IsDefault ? [] : Result.GeneratedSources;
    }

    public CSharpCompilation Input { get; }

    /// <summary>The input with the generated files.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>What the generator and the driver reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result { get; }

    public ImmutableArray<GeneratedSourceResult> Sources { get; }

    public static GeneratorRun Start(GeneratorSubject subject, CSharpCompilation input, BuildProperties properties)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [subject.Create().AsSourceGenerator()],
            optionsProvider: properties,
            parseOptions: (CSharpParseOptions?)input.SyntaxTrees.FirstOrDefault()?.Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver, input);
    }

    /// <summary>Runs on an edited compilation with what the last run left cached, as an IDE does at every keystroke.</summary>
    public GeneratorRun Again(CSharpCompilation edited) => new(_driver, edited);

    /// <summary>Runs on changed MSBuild properties with what the last run left cached.</summary>
    public GeneratorRun Again(BuildProperties properties) => new(_driver.WithUpdatedAnalyzerConfigOptions(properties), Input);

    /// <summary>The outcome of every value of a named step; none when the step did not run.</summary>
    public IReadOnlyList<(object Value, IncrementalStepRunReason Reason)> Step(string name) =>
        Result.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? [.. steps.SelectMany(step => step.Outputs)]
            : [];

    /// <summary>The steps that wrote the generated files.</summary>
    public IEnumerable<IncrementalGeneratorRunStep> OutputSteps => Result.TrackedOutputSteps.SelectMany(pair => pair.Value);
}
