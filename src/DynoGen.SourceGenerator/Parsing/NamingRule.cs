using System.Text;
using DynoGen.SourceGenerator.Attributes;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>How attribute names are made of member names. The numbers are those of the runtime's <c>AttributeNaming</c>.</summary>
/// <param name="naming">The rule's number.</param>
internal readonly struct NamingRule(int naming)
{
    /// <summary>The rule of a type: its own, else that of its assembly, else names as they are declared.</summary>
    public static NamingRule Of(INamedTypeSymbol type) =>
        new(StorageAttributes.Naming(type) ?? StorageAttributes.Naming(type.ContainingAssembly) ?? 0);

    /// <summary>The attribute name of a member.</summary>
    public string Apply(string member) => naming switch
    {
        1 => CamelCase(member),
        2 => SnakeCase(member),
        _ => member,
    };

    // The first word in lower case: Id -> id, URLPath -> urlPath, URL -> url.
    private static string CamelCase(string name)
    {
        StringBuilder result = new(name);
        for (int index = 0; index < name.Length && char.IsUpper(name[index]); index++)
        {
            if (index > 0 && index + 1 < name.Length && !char.IsUpper(name[index + 1]))
            {
                break;
            }

            result[index] = char.ToLowerInvariant(name[index]);
        }

        return result.ToString();
    }

    // A word begins at a capital after a small letter or digit, and at the last of several capitals: URLPath2Go -> url_path2_go.
    private static string SnakeCase(string name)
    {
        StringBuilder result = new();
        for (int index = 0; index < name.Length; index++)
        {
            char current = name[index];
            bool isWordStart = index > 0 && char.IsUpper(current) && name[index - 1] != '_'
                && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
            if (isWordStart)
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(current));
        }

        return result.ToString();
    }
}
