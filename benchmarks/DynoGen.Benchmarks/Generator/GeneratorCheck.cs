using Microsoft.CodeAnalysis;

namespace DynoGen.Benchmarks.Generator;

/// <summary>Stops a benchmark whose generator does too little, or does again what an edit did not touch.</summary>
internal static class GeneratorCheck
{
    /// <param name="driver">A driver that has not run and tracks steps.</param>
    public static void Require(GeneratorDriver driver, ModelProject project, int types)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(project.Original, out Compilation generated, out _);
        Require(types, driver.GetRunResult().GeneratedTrees.Length, "files generated");
        if (types == 1)
            Require(0, generated.GetDiagnostics().Count(IsProblem), "errors and warnings in generated code");

        Require(0, Emitted(driver.RunGenerators(project.UnrelatedEdited)), "files emitted again after an unrelated edit");
        Require(1, Emitted(driver.RunGenerators(project.PropertyAdded)), "files emitted again after a property was added");
    }

    private static bool IsProblem(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;

    private static int Emitted(GeneratorDriver driver) => driver.GetRunResult().Results
        .SelectMany(result => result.TrackedOutputSteps.Values)
        .SelectMany(steps => steps)
        .SelectMany(step => step.Outputs)
        .Count(output => output.Reason != IncrementalStepRunReason.Cached);

    private static void Require(int expected, int actual, string what)
    {
        if (expected != actual)
            throw new InvalidOperationException($"{what}: {actual} instead of {expected}.");
    }
}
