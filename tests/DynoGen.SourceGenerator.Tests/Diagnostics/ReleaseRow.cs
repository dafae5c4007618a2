using DynoGen.SourceGenerator.Tests.Repository;

namespace DynoGen.SourceGenerator.Tests.Diagnostics;

/// <summary>What the release files say of a diagnostic.</summary>
internal sealed record ReleaseRow(string Id, string Category, string Severity)
{
    public static IReadOnlyList<ReleaseRow> All { get; } =
    [
        .. Directory.GetFiles(RepositoryFolder.Combine("src", "DynoGen.SourceGenerator"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length >= 3 && cells[0].StartsWith("DYNO", StringComparison.Ordinal))
            .Select(cells => new ReleaseRow(cells[0], cells[1], cells[2])),
    ];
}
