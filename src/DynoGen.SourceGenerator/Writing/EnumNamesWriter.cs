using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes the names of an enum as a switch.</summary>
internal static class EnumNamesWriter
{
    /// <summary>Writes the struct.</summary>
    public static void Write(CodeWriter code, EnumModel model)
    {
        code.Line($"/// <summary>The names of {KeyWriter.See(model.Type)}.</summary>");
        using (code.Open($"public readonly struct {model.NamesName} : {Names.EnumNames}<{model.Type}>"))
        {
            code.Line("/// <inheritdoc/>");
            code.Line($"public static bool IsFlags => {(model.IsFlags ? "true" : "false")};");
            code.Line();
            code.Line("/// <inheritdoc/>");
            WriteValues(code, model);
            code.Line();
            code.Line("/// <inheritdoc/>");
            using (code.Open($"public static bool TryParse(global::System.ReadOnlySpan<char> name, out {model.Type} value)"))
            {
                WriteParsing(code, model);
            }

            code.Line();
            code.Line("/// <inheritdoc/>");
            using (code.Open($"public static string? NameOf({model.Type} value)"))
            {
                using (code.Open("switch (value)"))
                {
                    foreach (EnumMemberModel member in model.Members.Where(member => !member.IsAlias))
                    {
                        code.Line($"case {Value(model, member)}: return {CSharpName.Literal(member.StoredName)};");
                    }

                    code.Line("default: return null;");
                }
            }
        }
    }

    private static void WriteValues(CodeWriter code, EnumModel model)
    {
        using (code.Indent($"public static global::System.ReadOnlySpan<{model.Type}> Values => new {model.Type}[]\n{{"))
        {
            foreach (EnumMemberModel member in model.Members.Where(member => !member.IsAlias))
            {
                code.Line($"{Value(model, member)},");
            }
        }

        code.Line("};");
    }

    // The stored names and, where an attribute renamed a member, its own name too: it may have been stored before.
    private static void WriteParsing(CodeWriter code, EnumModel model)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        using (code.Open("switch (name)"))
        {
            foreach (EnumMemberModel member in model.Members)
            {
                WriteCase(member, member.StoredName);
            }

            foreach (EnumMemberModel member in model.Members)
            {
                WriteCase(member, member.Name);
            }

            code.Line("default: value = default; return false;");
        }

        void WriteCase(EnumMemberModel member, string name)
        {
            if (written.Add(name))
            {
                code.Line($"case {CSharpName.Literal(name)}: value = {Value(model, member)}; return true;");
            }
        }
    }

    private static string Value(EnumModel model, EnumMemberModel member) => $"{model.Type}.{CSharpName.Identifier(member.Name)}";
}
