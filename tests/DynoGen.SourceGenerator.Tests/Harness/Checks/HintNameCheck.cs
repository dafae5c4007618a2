using System.Text.RegularExpressions;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;

namespace DynoGen.SourceGenerator.Tests.Harness.Checks;

internal static partial class HintNameCheck
{
    /// <summary>Together with the folder for generated files, the name has to fit into the 260 characters of a Windows path.</summary>
    private const int LongestName = 150;

    public static IEnumerable<Violation> Check(GeneratorRun run)
    {
        foreach (string name in run.Sources.Select(source => source.HintName))
        {
            if (!LegalName().IsMatch(name))
                yield return new(HarnessRule.HintNames, $"'{name}' has a character that no file name can have, or does not end in .g.cs.");
            if (name.Length > LongestName)
                yield return new(HarnessRule.HintNames, $"'{name}' is longer than {LongestName} characters.");
        }

        foreach (string[] alike in run.Sources.Select(source => source.HintName)
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Select(group => group.ToArray()).Where(group => group.Length > 1))
        {
            yield return new(HarnessRule.HintNames, $"Some file systems cannot keep apart {string.Join(", ", alike)}.");
        }
    }

    // What the compiler takes for a hint name and Windows for a file name. No slash: snapshots drop folders.
    [GeneratedRegex(@"^[\p{L}\p{N}_`+,()\[\]{}. -]+\.g\.cs$")]
    private static partial Regex LegalName();
}
