using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes how values of a type are stored that may be of several types.</summary>
internal static class PolymorphicWriter
{
    /// <summary>What the names of the methods have in them that store the type's own values.</summary>
    public const string Own = "Own";

    /// <summary>Writes the methods that choose by type and by discriminator.</summary>
    public static void Write(CodeWriter code, ObjectModel model, PolymorphicModel polymorphism, AddedNames names)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public static void WriteAttributes<{names.Writer}>(ref {names.Writer} map, {model.Type} value)");
        code.Line($"    where {names.Writer} : struct, global::DynoGen.Serialization.IAttributeWriter<{names.Writer}>");
        using (code.Open())
        {
            WriteChoiceByType(code, model, polymorphism);
        }

        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"public static {model.Type} ReadAttributes<{names.Reader}>(ref {names.Reader} map)");
        code.Line($"    where {names.Reader} : struct, global::DynoGen.Serialization.IAttributeReader<{names.Reader}>");
        using (code.Open())
        {
            WriteChoiceByName(code, model, polymorphism);
        }
    }

    // By the exact type: a type that nobody named would otherwise be stored as its base, and lose its own members.
    private static void WriteChoiceByType(CodeWriter code, ObjectModel model, PolymorphicModel polymorphism)
    {
        code.Line("global::System.Type type = value.GetType();");
        foreach (DerivedModel derived in polymorphism.Derived)
        {
            using (code.Open($"if (type == typeof({derived.Type}))"))
            {
                code.Line($"map.WriteName({CSharpName.Literal(polymorphism.Discriminator)});");
                code.Line($"map.WriteString({CSharpName.Literal(derived.Name)});");
                code.Line($"{Method(derived, "Write")}(ref map, ({derived.Type})value);");
                code.Line("return;");
            }

            code.Line();
        }

        if (polymorphism.OthersChoose)
        {
            code.Line($"{polymorphism.Others}.WriteAttributes(ref map, value);");
            return;
        }

        if (HasOwn(model, polymorphism))
        {
            using (code.Open($"if (type == typeof({model.Type}))"))
            {
                code.Line($"{OwnMethod(polymorphism, "Write")}(ref map, value);");
                code.Line("return;");
            }

            code.Line();
        }

        code.Line($"throw {Names.Error}.ForDerived(typeof({model.Type}), type);");
    }

    private static void WriteChoiceByName(CodeWriter code, ObjectModel model, PolymorphicModel polymorphism)
    {
        string discriminator = CSharpName.Literal(polymorphism.Discriminator);
        code.Line($"string? type = map.PeekString({discriminator});");
        using (code.Open("switch (type)"))
        {
            foreach (DerivedModel derived in polymorphism.Derived)
            {
                string cases = string.Concat(derived.OldNames.Prepend(derived.Name).Select(name => $"case {CSharpName.Literal(name)}: "));
                code.Line($"{cases}return {Method(derived, "Read")}(ref map);");
            }

            if (polymorphism.OthersChoose)
            {
                code.Line($"default: return {polymorphism.Others}.ReadAttributes(ref map);");
                return;
            }

            if (HasOwn(model, polymorphism))
            {
                code.Line($"case null: return {OwnMethod(polymorphism, "Read")}(ref map);");
            }

            DerivedModel? fallback = polymorphism.Derived.FirstOrDefault(derived => derived.IsFallback);
            string known = Names.Arguments(polymorphism.Derived.SelectMany(derived => derived.OldNames.Prepend(derived.Name)));
            code.Line(fallback is null
                ? $"default: throw {Names.Error}.ForDiscriminator({discriminator}, type{known});"
                : $"default: return {Method(fallback, "Read")}(ref map);");
        }
    }

    private static bool HasOwn(ObjectModel model, PolymorphicModel polymorphism) =>
        polymorphism.HasOwnValues && !polymorphism.Derived.Any(derived => derived.Type == model.Type);

    private static string OwnMethod(PolymorphicModel polymorphism, string verb) =>
        polymorphism.Others is { } others ? $"{others}.{verb}Attributes" : $"{verb}{Own}Attributes";

    private static string Method(DerivedModel derived, string verb) => $"{derived.MapName}.{verb}{(derived.IsOwn ? Own : "")}Attributes";
}
