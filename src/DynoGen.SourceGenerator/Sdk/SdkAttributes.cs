using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Sdk;

/// <summary>Finds the SDK's attributes, and those that users derive from them.</summary>
internal static class SdkAttributes
{
    /// <summary>Whether the attribute is that one of the SDK's, or derives from it.</summary>
    public static bool Is(this AttributeData attribute, string name) => IsSdk(attribute.AttributeClass, name);

    /// <summary>Whether the attribute is one of the SDK's, or derives from one.</summary>
    public static bool IsSdk(this AttributeData attribute) => IsSdk(attribute.AttributeClass, name: null);

    /// <summary>The attribute of a type or of the nearest of its bases that has one, or null.</summary>
    public static AttributeData? FindInherited(INamedTypeSymbol type, string name) =>
        type.SelfAndBases().Select(level => level.GetAttributes().FirstOrDefault(attribute => attribute.Is(name))).FirstOrDefault(attribute => attribute is not null);

    /// <summary>
    /// The SDK's attributes of a member in the order that reflection gives them: its own, then those of the property that it overrides,
    /// unless it has one of that type itself.
    /// </summary>
    public static IReadOnlyList<AttributeData> OfMember(ISymbol member)
    {
        List<AttributeData> found = [];
        HashSet<INamedTypeSymbol> types = new(SymbolEqualityComparer.Default);
        for (ISymbol? level = member; level is not null; level = (level as IPropertySymbol)?.OverriddenProperty)
        {
            AttributeData[] own = [.. level.GetAttributes().Where(attribute => attribute.IsSdk() && !types.Contains(attribute.AttributeClass!))];
            found.AddRange(own);
            types.UnionWith(own.Select(attribute => attribute.AttributeClass!));
        }

        return found;
    }

    /// <summary>The argument of that property or, in any case, parameter name; null where it is not given.</summary>
    public static TypedConstant? Argument(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        for (int place = 0; place < attribute.ConstructorArguments.Length; place++)
        {
            if (string.Equals(attribute.AttributeConstructor?.Parameters[place].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return attribute.ConstructorArguments[place];
            }
        }

        return null;
    }

    // Asked for every attribute on every keystroke.
    private static bool IsSdk(INamedTypeSymbol? type, string? name)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if ((name is null || level.MetadataName == name) && level.IsInNamespace(SdkAttributeNames.Namespace))
            {
                return true;
            }
        }

        return false;
    }
}
