using DynoGen.SourceGenerator.Tests.Harness.Inputs;

namespace DynoGen.SourceGenerator.Tests.Harness.Checks;

internal static class QuietCheck
{
    public static IEnumerable<Violation> Check(GeneratorRun run)
    {
        if (run.Result.Exception is { } exception)
            return [new(HarnessRule.Quiet, $"The generator threw {exception}")];

        return run.Diagnostics.Select(diagnostic => new Violation(HarnessRule.Quiet, $"The generator reported {diagnostic}"));
    }
}
