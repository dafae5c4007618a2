using Xunit.Sdk;

namespace DynoGen.SourceGenerator.Tests.Harness.Snapshots;

/// <summary>What a test received is not what it expects.</summary>
internal sealed class SnapshotException(IEnumerable<string> failures) : XunitException(
    string.Join("\n", failures)
    + $"\nTo accept: read the difference, then run the test with {SnapshotAcceptance.Variable}=1 or rename .received. to .verified.");
