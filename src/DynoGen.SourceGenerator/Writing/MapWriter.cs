using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes how one type with members is stored.</summary>
internal static class MapWriter
{
    /// <summary>Writes the struct: <c>public readonly struct ProductMap : IAttributeMap&lt;Product&gt;</c>.</summary>
    public static void Write(CodeWriter code, ObjectModel model, AddedNames names)
    {
        code.Line($"/// <summary>How a {KeyWriter.See(model.Type)} is stored.</summary>");
        using (code.Open($"public readonly struct {model.MapName} : {Names.AttributeMap}<{model.Type}>"))
        {
            WriteLayout(code, model);
            FlattenedWriter.WriteLayouts(code, model);
            if (model.Polymorphism is { } polymorphism)
            {
                code.Line();
                PolymorphicWriter.Write(code, model, polymorphism, names);
            }

            if (model.Polymorphism is null or { HasOwnValues: true, Others: null })
            {
                IReadOnlyList<string> locals = LocalNames.Of(model.Members);
                string own = model.Polymorphism is null ? "" : PolymorphicWriter.Own;
                code.Line();
                AttributeWritingWriter.Write(code, model, locals, names.Writer, $"Write{own}Attributes");
                code.Line();
                AttributeReadingWriter.Write(code, model, locals, names.Reader, $"Read{own}Attributes");
            }

            AccessorWriter.Write(code, model);
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
                    string takesNull = member.TakesNull || member.Value.HasNull || member.Sdk is not null ? ", TakesNull: true" : "";
                    code.Line($"new({CSharpName.Literal(member.AttributeName)}, {Names.AttributeType}.{member.Value.Stored}{takesNull}),");
                }
            }

            code.Line("});");
        }
    }
}
