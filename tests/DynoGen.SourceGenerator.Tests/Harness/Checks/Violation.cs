namespace DynoGen.SourceGenerator.Tests.Harness.Checks;

/// <summary>A rule that a run of the generator broke, and how.</summary>
internal sealed record Violation(HarnessRule Rule, string Details)
{
    public override string ToString() => $"[{Rule}] {Details}";
}
