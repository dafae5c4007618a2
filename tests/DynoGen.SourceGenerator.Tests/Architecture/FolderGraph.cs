namespace DynoGen.SourceGenerator.Tests.Architecture;

/// <summary>Which folders of a project use which.</summary>
internal sealed class FolderGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, FolderReference>> _references = new(StringComparer.Ordinal);

    public FolderGraph(IEnumerable<FolderReference> references)
    {
        foreach (FolderReference reference in references.Where(reference => reference.From != reference.To))
        {
            // One example for each pair of folders is enough to find the others.
            From(reference.From).TryAdd(reference.To, reference);
            From(reference.To);
        }
    }

    /// <summary>
    /// Circles that between them hold every folder that is in any: for each such folder not named yet, a shortest one through it.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<FolderReference>> Circles()
    {
        List<IReadOnlyList<FolderReference>> circles = [];
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (string folder in _references.Keys)
        {
            if (named.Contains(folder) || ShortestCircle(folder) is not { } circle)
                continue;

            circles.Add(circle);
            named.UnionWith(circle.Select(reference => reference.From));
        }

        return circles;
    }

    public static string Describe(IEnumerable<FolderReference> circle) =>
        string.Join("\n", circle.Select(reference => $"  {Display(reference.From)} -> {Display(reference.To)}: {reference.Example}"));

    private List<FolderReference>? ShortestCircle(string start)
    {
        Dictionary<string, FolderReference> arrivals = new(StringComparer.Ordinal);
        Queue<string> open = new([start]);
        while (open.TryDequeue(out string? folder))
        {
            foreach (FolderReference reference in _references[folder].Values)
            {
                if (!arrivals.TryAdd(reference.To, reference))
                    continue;
                if (reference.To == start)
                    return WayTo(start, arrivals);

                open.Enqueue(reference.To);
            }
        }

        return null;
    }

    private static List<FolderReference> WayTo(string start, Dictionary<string, FolderReference> arrivals)
    {
        List<FolderReference> way = [];
        string folder = start;
        do
        {
            way.Insert(0, arrivals[folder]);
            folder = arrivals[folder].From;
        }
        while (folder != start);

        return way;
    }

    private SortedDictionary<string, FolderReference> From(string folder)
    {
        if (!_references.TryGetValue(folder, out SortedDictionary<string, FolderReference>? references))
            _references.Add(folder, references = new(StringComparer.Ordinal));
        return references;
    }

    private static string Display(string folder) => folder.Length == 0 ? "(the project's folder)" : folder;
}
