using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Attributes;

/// <summary>What the attributes of a member, a type or an assembly say about how values are stored.</summary>
internal static class StorageAttributes
{
    private static readonly List<INamedTypeSymbol> NoConverters = [];

    /// <summary>The converters, in the order they are written.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Converters(ISymbol symbol)
    {
        // Asked for every member and member type on every keystroke, and nearly always empty.
        List<INamedTypeSymbol> converters = NoConverters;
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { MetadataName: AttributeNames.DynamoConverter } type
                && type.IsInNamespace("DynoGen")
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol converter }])
            {
                converters = [.. converters, converter];
            }
        }

        return converters;
    }

    /// <summary>Whether enums are stored as text; null where nothing is said.</summary>
    public static bool? EnumsAsText(ISymbol symbol) =>
        symbol.FindAttribute(AttributeNames.DynamoEnum)?.ConstructorArguments is [{ Value: int form }] ? form == 1 : null;

    /// <summary>The naming rule, as the runtime's enum numbers it; null where nothing is said.</summary>
    public static int? Naming(ISymbol symbol) =>
        symbol.FindAttribute(AttributeNames.DynamoNaming)?.ConstructorArguments is [{ Value: int naming }] ? naming : null;

    /// <summary>The JSON context; null where the member is not stored as JSON.</summary>
    public static INamedTypeSymbol? JsonContext(ISymbol symbol) =>
        symbol.FindAttribute(AttributeNames.DynamoJson)?.ConstructorArguments is [{ Value: INamedTypeSymbol context }] ? context : null;

    /// <summary>The prefix of stored texts; null where there is none.</summary>
    public static string? Prefix(ISymbol symbol) =>
        symbol.FindAttribute(AttributeNames.DynamoPrefix)?.ConstructorArguments is [{ Value: string prefix }] ? prefix : null;
}
