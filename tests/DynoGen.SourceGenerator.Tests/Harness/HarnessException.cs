using DynoGen.SourceGenerator.Tests.Harness.Checks;
using Xunit.Sdk;

namespace DynoGen.SourceGenerator.Tests.Harness;

/// <summary>A run of the generator broke rules that hold for every run.</summary>
internal sealed class HarnessException : XunitException
{
    /// <param name="violations">What was found.</param>
    /// <param name="context">What helps to see why.</param>
    public HarnessException(IReadOnlyList<Violation> violations, IEnumerable<string> context)
        : base(string.Join("\n", violations) + "\n\n" + string.Join("\n", context))
    {
        Violations = violations;
    }

    public IReadOnlyList<Violation> Violations { get; }
}
