using System.Globalization;
using DynoGen.SourceGenerator.Collections;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Keeps the names of generated files apart: the compiler does not tell them apart by case.</summary>
internal static class HintNames
{
    /// <summary>The names that are another's but for case.</summary>
    public static EquatableArray<string> Clashes(IEnumerable<string> names) => new(
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group)
            .OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>The name itself, or where it clashes one with its hash.</summary>
    public static string Of(string name, EquatableArray<string> clashes) =>
        clashes.Count == 0 || !clashes.Contains(name, StringComparer.Ordinal)
            ? name
            : $"{name.Substring(0, name.Length - "g.cs".Length)}{Hash(name).ToString("x8", CultureInfo.InvariantCulture)}.g.cs";

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
