using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Attributes;

/// <summary>What the attributes of a type say about the types that its values may be.</summary>
internal static class PolymorphismAttributes
{
    // The AWS SDK's own: it says the same.
    private const string SdkPolymorphicType = "DynamoDBPolymorphicTypeAttribute";

    /// <summary>Whether the type names types that its values may be.</summary>
    public static bool IsPolymorphic(this ITypeSymbol type) => type.GetAttributes().Any(IsDerivedAttribute);

    /// <summary>Whether the attribute names a type that values may be.</summary>
    public static bool IsDerivedAttribute(AttributeData attribute) =>
        attribute.AttributeClass is { MetadataName: AttributeNames.DynamoDerived } type && type.IsInNamespace("DynoGen")
        || IsOfSdk(attribute);

    /// <summary>The type that the attribute names, with its name and old names; null where it is incomplete.</summary>
    public static (INamedTypeSymbol Target, string Name, IEnumerable<string> OldNames)? DerivedOf(AttributeData attribute) =>
        (IsOfSdk(attribute), attribute.ConstructorArguments) switch
        {
            (false, [{ Value: INamedTypeSymbol target }, { Value: string name }, { Values: var others }]) =>
                (target, name, others.Select(other => other.Value as string ?? "")),
            (true, [{ Value: string name }, { Value: INamedTypeSymbol target }]) => (target, name, []),
            _ => null,
        };

    private static bool IsOfSdk(AttributeData attribute) =>
        attribute.AttributeClass is { MetadataName: SdkPolymorphicType } type && type.IsInNamespace("Amazon.DynamoDBv2.DataModel");
}
