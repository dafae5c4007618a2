using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes how one type with members is stored.</summary>
internal static class MapWriter
{
    /// <summary>Writes the struct: <c>public readonly struct ProductMap : IAttributeMap&lt;Product&gt;</c>.</summary>
    public static void Write(CodeWriter code, ObjectModel model)
    {
        code.Line($"/// <summary>How a <see cref=\"{KeyWriter.DocReference(model.Type)}\"/> is stored.</summary>");
        using (code.Open($"public readonly struct {model.MapName} : {Names.AttributeMap}<{model.Type}>"))
        {
            WriteLayout(code, model);
            code.Line();
            AttributeWritingWriter.Write(code, model);
            code.Line();
            AttributeReadingWriter.Write(code, model);
        }
    }

    // public static AttributeLayout Layout { get; } = new("Product", new AttributeSlot[] { new("sku", AttributeType.String), … });
    private static void WriteLayout(CodeWriter code, ObjectModel model)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public static {Names.AttributeLayout} Layout {{ get; }} = new(");
        using (code.Indent($"    {CSharpName.Literal(model.ShortName)},"))
        {
            using (code.Indent($"new {Names.AttributeSlot}[]\n{{"))
            {
                foreach (MemberModel member in model.Members)
                {
                    string takesNull = member.TakesNull ? ", TakesNull: true" : "";
                    code.Line($"new({CSharpName.Literal(member.AttributeName)}, {Names.AttributeType}.{member.Value.Stored}{takesNull}),");
                }
            }

            code.Line("});");
        }
    }
}
