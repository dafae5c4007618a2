using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Tests.Harness.Checks;

internal static class PlainValuesCheck
{
    /// <summary>
    /// Looks into the values of the named steps, and into what the outputs take: a step in between may have no name.
    /// </summary>
    public static IEnumerable<Violation> Check(GeneratorRun run, IReadOnlyList<string> stepNames)
    {
        var named =
            from name in stepNames
            from output in run.Step(name)
            select (Where: $"step '{name}'", output.Value);
        var taken =
            from step in run.OutputSteps
            from input in step.Inputs
            select (Where: "input of an output", input.Source.Outputs[input.OutputIndex].Value);

        return
            from candidate in named.Concat(taken)
            let path = CompilerObjectFinder.FindPath(candidate.Value)
            where path is not null
            select new Violation(HarnessRule.PlainValues, $"A cached value ({candidate.Where}) holds {path}");
    }
}
