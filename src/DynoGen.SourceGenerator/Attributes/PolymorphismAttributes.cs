using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Attributes;

/// <summary>What the attributes of a type say about the types that its values may be.</summary>
internal static class PolymorphismAttributes
{
    /// <summary>Whether the type names types that its values may be.</summary>
    public static bool IsPolymorphic(this ITypeSymbol type) => type.GetAttributes().Any(IsDerivedAttribute);

    /// <summary>Whether the attribute names a type that values may be.</summary>
    public static bool IsDerivedAttribute(AttributeData attribute) =>
        attribute.AttributeClass is { MetadataName: AttributeNames.DynamoDerived } type && type.IsInNamespace("DynoGen");
}
