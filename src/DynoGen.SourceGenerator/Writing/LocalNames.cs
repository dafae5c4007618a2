using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>The names of local variables and parameters for members: in camel case, and never one that the generated code uses itself.</summary>
internal static class LocalNames
{
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "map", "value", "attribute", "error", "fresh", "table", "key", "consistentRead", "cancellationToken", "reader", "writer", "errors", "unknown", "unknownName", "type",
    };

    /// <summary>A name for each member, in their order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<MemberModel> members)
    {
        HashSet<string> given = new(StringComparer.Ordinal);
        return [.. members.Select(member => Name(member.Name.TrimStart('@'), given))];
    }

    private static string Name(string member, HashSet<string> given)
    {
        string bare = member.TrimStart('_');
        string camel = bare.Length == 0 || char.IsDigit(bare[0]) ? "member" + bare : char.ToLowerInvariant(bare[0]) + bare.Substring(1);
        if (IsNumbered(camel, "seen") || IsNumbered(camel, "flattened"))
        {
            camel += "_";
        }

        string name = camel;
        for (int number = 2; Taken.Contains(name) || !given.Add(name); number++)
        {
            name = camel + number;
        }

        return CSharpName.Identifier(name);
    }

    // What was seen is noted in seen, and for types of more than 64 members in seen1, seen2, … as well; what is flattened in flattened1, ….
    private static bool IsNumbered(string name, string word) => name.StartsWith(word, StringComparison.Ordinal) && name.Skip(word.Length).All(char.IsDigit);
}
