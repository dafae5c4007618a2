using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes the names of an enum as a switch.</summary>
internal static class EnumNamesWriter
{
    /// <summary>Writes the struct.</summary>
    public static void Write(CodeWriter code, EnumModel model)
    {
        code.Line($"/// <summary>The names of <see cref=\"{KeyWriter.DocReference(model.Type)}\"/>.</summary>");
        using (code.Open($"public readonly struct {model.NamesName} : {Names.EnumNames}<{model.Type}>"))
        {
            code.Line("/// <inheritdoc/>");
            using (code.Open($"public static bool TryParse(global::System.ReadOnlySpan<char> name, out {model.Type} value)"))
            {
                using (code.Open("switch (name)"))
                {
                    foreach (string member in model.Members)
                    {
                        code.Line($"case {CSharpName.Literal(member)}: value = {model.Type}.{CSharpName.Identifier(member)}; return true;");
                    }

                    code.Line("default: value = default; return false;");
                }
            }
        }
    }
}
