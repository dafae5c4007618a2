using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Chooses the names of what is added to an item type, so that they yield to the user's.</summary>
internal static class NameParser
{
    private static readonly string[] KeyNames = ["Key", "PrimaryKey", "ItemKey", "DynamoKey"];
    private static readonly string[] MapsNames = ["AttributeMaps", "DynamoAttributeMaps"];
    private static readonly string[] ReaderNames = ["TReader", "TAttributeReader"];
    private static readonly string[] WriterNames = ["TWriter", "TAttributeWriter"];
    private static readonly string[] ExtensionSuffixes = ["TableExtensions", "DynamoTableExtensions"];

    /// <summary>Chooses the names.</summary>
    /// <param name="type">The item type.</param>
    /// <param name="keyTypes">The types of its key members, which its key must not be more accessible than.</param>
    public static AddedNames Parse(INamedTypeSymbol type, IEnumerable<ITypeSymbol> keyTypes)
    {
        string key = KeyNameOf(type);
        Accessibility access = type.EffectiveAccessibility();
        Accessibility keyAccess = keyTypes.Select(part => part.EffectiveAccessibility()).Min();
        bool isKeyAsVisible = keyTypes.All(part => part.IsVisibleWherever(type));
        bool isGeneric = type.SelfAndContaining().Any(level => level.Arity > 0);
        return new AddedNames(
            key,
            isKeyAsVisible ? "public" : keyAccess == Accessibility.Internal ? "internal" : "private",
            First(MapsNames, name => !type.SelfAndBases().Any(level => Has(level, name))),
            AdditionOf(type, "FromItem"),
            AdditionOf(type, "ToItem"),
            AdditionOf(type, "GetKey"),
            BaseItems(type).Any(item => KeyNameOf(item) == key),
            TypeParameterName(type, ReaderNames),
            TypeParameterName(type, WriterNames),
            access == Accessibility.Private || keyAccess == Accessibility.Private || isGeneric ? null : ExtensionsNameOf(type),
            access == Accessibility.Public && keyAccess == Accessibility.Public ? "public" : "internal");
    }

    private static string KeyNameOf(INamedTypeSymbol type) =>
        First(KeyNames, name => !type.SelfAndBases().Any(level => Has(level, name) && !IsGeneratedIn(level, name)));

    private static string TypeParameterName(INamedTypeSymbol type, string[] names) =>
        First(names, name => !type.SelfAndContaining().Any(level => level.TypeParameters.Any(parameter => parameter.Name == name)));

    private static MemberAddition AdditionOf(INamedTypeSymbol type, string name)
    {
        if (type.SelfAndBases().Any(level => Has(level, name) && !IsGeneratedIn(level, name)))
        {
            return MemberAddition.Explicit;
        }

        return BaseItems(type).Any() ? MemberAddition.Hiding : MemberAddition.Public;
    }

    // Product -> ProductTableExtensions, Shop.Product -> Shop_ProductTableExtensions unless there is a Shop_Product of its own.
    private static string ExtensionsNameOf(INamedTypeSymbol type)
    {
        INamespaceSymbol space = type.ContainingNamespace;
        string[] levels = [.. type.SelfAndContaining().Select(level => level.Name).Reverse()];

        // Underscores of names are doubled. At the edge of a name that is not enough: A_.B and A._B would be one.
        string separator = Array.Exists(levels, level => level[0] == '_' || level[level.Length - 1] == '_') ? "_0_" : "_";
        string nested = string.Join(separator, levels.Select(level => level.Replace("_", "__")));
        string prefix = type.ContainingType is null ? type.Name : nested;
        bool isTaken = type.ContainingType is not null && !space.GetTypeMembers(prefix).IsEmpty;
        return First(
            ExtensionSuffixes.Skip(isTaken ? 1 : 0).Select(suffix => prefix + suffix),
            name => space.GetTypeMembers(name).IsEmpty);
    }

    private static IEnumerable<INamedTypeSymbol> BaseItems(INamedTypeSymbol type) =>
        type.SelfAndBases().Skip(1).Where(level => level.FindAttribute(AttributeNames.DynamoItem) is not null);

    // Of the type parameters also those of types around it, which a type of that name would hide.
    private static bool Has(INamedTypeSymbol type, string name) =>
        type.Name == name
        || !type.GetMembers(name).IsEmpty
        || type.SelfAndContaining().Any(level => level.TypeParameters.Any(parameter => parameter.Name == name));

    // A base item of another assembly brings what was generated for it; that is no member of the user's.
    private static bool IsGeneratedIn(INamedTypeSymbol type, string name) =>
        type.FindAttribute(AttributeNames.DynamoItem) is not null
        && !type.GetMembers(name).IsEmpty
        && type.GetMembers(name).All(member => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute"));

    private static string First(IEnumerable<string> names, Func<string, bool> isFree)
    {
        string last = "";
        foreach (string name in names)
        {
            if (isFree(name))
            {
                return name;
            }

            last = name;
        }

        for (int number = 2; ; number++)
        {
            if (isFree(last + number))
            {
                return last + number;
            }
        }
    }
}
