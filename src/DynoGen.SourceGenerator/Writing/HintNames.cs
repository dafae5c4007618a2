using System.Globalization;
using DynoGen.SourceGenerator.Collections;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Keeps the names of generated files apart: the compiler does not tell them apart by case.</summary>
internal static class HintNames
{
    // Together with the folder for generated files, it has to fit into the 260 characters of a Windows path.
    private const int LongestName = 150;
    private const int HashLength = 13;

    /// <summary>The names that are another's but for case.</summary>
    public static EquatableArray<string> Clashes(IEnumerable<string> names) => new(
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group)
            .OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>The name itself, or where it clashes or is too long one with its hash.</summary>
    public static string Of(string name, EquatableArray<string> clashes)
    {
        if (name.Length <= LongestName && (clashes.Count == 0 || !clashes.Contains(name, StringComparer.Ordinal)))
        {
            return name;
        }

        // The end says most: the type's own name is there.
        string bare = name.Substring(0, name.Length - "g.cs".Length);
        string end = bare.Length <= LongestName - HashLength ? bare : bare.Substring(bare.Length - (LongestName - HashLength)).TrimStart('.');
        return $"{end}{Hash(name).ToString("x8", CultureInfo.InvariantCulture)}.g.cs";
    }

    // FNV-1a: the same on every machine and run.
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }
}
