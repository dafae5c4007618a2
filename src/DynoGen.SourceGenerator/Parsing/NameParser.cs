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
        bool hasBaseItem = HasBaseItem(type, out bool isKeyHidden, out string key);
        Accessibility access = type.EffectiveAccessibility();
        Accessibility keyAccess = Accessibility.Public;
        bool isKeyAsVisible = true;
        foreach (ITypeSymbol part in keyTypes)
        {
            keyAccess = (Accessibility)Math.Min((int)keyAccess, (int)part.EffectiveAccessibility());
            isKeyAsVisible &= part.IsVisibleWherever(type);
        }

        return new AddedNames(
            key,
            isKeyAsVisible ? "public" : keyAccess == Accessibility.Internal ? "internal" : "private",
            First(MapsNames, name => !IsTaken(type, name, yieldsToGenerated: true)),
            AdditionOf(type, "FromItem", hasBaseItem),
            AdditionOf(type, "ToItem", hasBaseItem),
            AdditionOf(type, "GetKey", hasBaseItem),
            isKeyHidden,
            TypeParameterName(type, ReaderNames),
            TypeParameterName(type, WriterNames),
            access == Accessibility.Private || keyAccess == Accessibility.Private || IsGeneric(type) ? null : ExtensionsNameOf(type),
            access == Accessibility.Public && keyAccess == Accessibility.Public ? "public" : "internal");
    }

    private static string KeyNameOf(INamedTypeSymbol type) => First(KeyNames, name => !IsTaken(type, name));

    private static string TypeParameterName(INamedTypeSymbol type, string[] names) => First(names, name => !IsTypeParameter(type, name));

    private static MemberAddition AdditionOf(INamedTypeSymbol type, string name, bool hasBaseItem) =>
        IsTaken(type, name) ? MemberAddition.Explicit : hasBaseItem ? MemberAddition.Hiding : MemberAddition.Public;

    // Product -> ProductTableExtensions, Shop.Product -> Shop_ProductTableExtensions unless there is a Shop_Product of its own.
    private static string ExtensionsNameOf(INamedTypeSymbol type)
    {
        INamespaceSymbol space = type.ContainingNamespace;
        string prefix = type.ContainingType is null ? type.Name : NestedNameOf(type);
        bool isTaken = type.ContainingType is not null && !space.GetTypeMembers(prefix).IsEmpty;
        return First(
            ExtensionSuffixes.Skip(isTaken ? 1 : 0).Select(suffix => prefix + suffix),
            name => space.GetTypeMembers(name).IsEmpty);
    }

    // Underscores of names are doubled. At the edge of a name that is not enough: A_.B and A._B would be one.
    private static string NestedNameOf(INamedTypeSymbol type)
    {
        string[] levels = [.. type.SelfAndContaining().Select(level => level.Name).Reverse()];
        string separator = Array.Exists(levels, level => level[0] == '_' || level[level.Length - 1] == '_') ? "_0_" : "_";
        return string.Join(separator, levels.Select(level => level.Replace("_", "__")));
    }

    // Whether a base is an item type too, and whether the key type's name hides that of one.
    private static bool HasBaseItem(INamedTypeSymbol type, out bool isKeyHidden, out string key)
    {
        bool isFound = false;
        key = KeyNameOf(type);
        isKeyHidden = false;
        foreach (INamedTypeSymbol level in type.SelfAndBases())
        {
            if (!ReferenceEquals(level, type) && level.FindAttribute(AttributeNames.DynamoItem) is not null)
            {
                isFound = true;
                isKeyHidden |= KeyNameOf(level) == key;
            }
        }

        return isFound;
    }

    // Whether the user has given the name to something that can be seen in the type. Without LINQ: asked on every keystroke.
    private static bool IsTaken(INamedTypeSymbol type, string name, bool yieldsToGenerated = false)
    {
        foreach (INamedTypeSymbol level in type.SelfAndBases())
        {
            if (Has(level, name) && (yieldsToGenerated || !IsGeneratedIn(level, name)))
            {
                return true;
            }
        }

        return false;
    }

    // Of the type parameters also those of types around it, which a type of that name would hide.
    private static bool Has(INamedTypeSymbol type, string name) =>
        type.Name == name || !type.GetMembers(name).IsEmpty || IsTypeParameter(type, name);

    private static bool IsTypeParameter(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.Arity > 0 && level.TypeParameters.Any(parameter => parameter.Name == name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGeneric(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.Arity > 0)
            {
                return true;
            }
        }

        return false;
    }

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
