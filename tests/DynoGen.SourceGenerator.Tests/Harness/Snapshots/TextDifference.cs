using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace DynoGen.SourceGenerator.Tests.Harness.Snapshots;

/// <summary>Shows where two texts differ.</summary>
internal static class TextDifference
{
    private const int ContextLines = 3;

    /// <returns>Changed lines with <c>+</c> and <c>-</c>, some lines around them, and <c>...</c> where lines were left out.</returns>
    public static string Describe(string expected, string actual)
    {
        List<DiffPiece> lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false).Lines;
        int[] changed = [.. Enumerable.Range(0, lines.Count).Where(index => lines[index].Type != ChangeType.Unchanged)];
        if (changed.Length == 0)
            return "Only line ends at the end of the text differ.";

        List<string> shown = [];
        int last = -1;
        foreach (int index in Enumerable.Range(0, lines.Count).Where(index => changed.Any(at => Math.Abs(at - index) <= ContextLines)))
        {
            if (index > last + 1)
                shown.Add("  ...");
            shown.Add(Mark(lines[index].Type) + lines[index].Text);
            last = index;
        }

        return string.Join("\n", shown);
    }

    private static string Mark(ChangeType type) => type switch
    {
        ChangeType.Inserted => "+ ",
        ChangeType.Deleted => "- ",
        _ => "  ",
    };
}
