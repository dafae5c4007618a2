namespace DynoGen.SourceGenerator.Tests.Harness.Snapshots;

/// <summary>Whether what a test receives becomes what it expects from then on.</summary>
/// <param name="Accepts">True to write the expected files instead of comparing with them.</param>
internal sealed record SnapshotAcceptance(bool Accepts)
{
    public const string Variable = "DYNOGEN_ACCEPT_SNAPSHOTS";

    public static SnapshotAcceptance FromEnvironment() =>
        From(Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("CI"));

    public static SnapshotAcceptance From(string? acceptVariable, string? ciVariable)
    {
        bool accepts = acceptVariable == "1";
        // A build that accepts whatever it gets would always pass.
        return accepts && !string.IsNullOrEmpty(ciVariable)
            ? throw new InvalidOperationException($"{Variable} is refused where CI is set: snapshots are accepted by a person.")
            : new SnapshotAcceptance(accepts);
    }
}
