using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Sdk;

/// <summary>Which members of a type the SDK stores, and in which order it sets them.</summary>
internal static class SdkMembers
{
    /// <summary>Whether the SDK's attributes stand on the type, a base or one of their members.</summary>
    public static bool IsModel(INamedTypeSymbol type, DataMembers members)
    {
        foreach (INamedTypeSymbol level in type.SelfAndBases())
        {
            if (IsMarked(level))
            {
                return true;
            }

            foreach (ISymbol member in members.Of(level))
            {
                if (IsMarked(member))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Without LINQ: asked for every member on every keystroke.
    private static bool IsMarked(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (SdkAttributes.IsSdk(attribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The members that can be stored: of the type itself first, then of its bases, each in declaration order; of several of one name the
    /// first. Properties need both accessors, unless the constructor sets them; neither need be public. Fields must be.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="constructor">The constructor that objects are made with, or null.</param>
    public static IReadOnlyList<ISymbol> Candidates(INamedTypeSymbol type, IMethodSymbol? constructor)
    {
        List<ISymbol> members = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (ISymbol member in type.SelfAndBases().SelectMany(level => level.GetMembers()))
        {
            if (CanBeStored(member, constructor) && names.Add(member.MetadataName))
            {
                members.Add(member);
            }
        }

        return members;
    }

    /// <summary>The constructor that the SDK would use; null where it makes the object without one, or cannot.</summary>
    public static IMethodSymbol? Constructor(INamedTypeSymbol type)
    {
        IMethodSymbol[] constructors = [.. type.InstanceConstructors.Where(IsPublic)];
        IMethodSymbol? parameterless = constructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty);
        if (constructors.FirstOrDefault(constructor => constructor.GetAttributes().Any(attribute => attribute.Is(SdkAttributeNames.Constructor))) is { } marked)
        {
            return marked;
        }

        if (parameterless is not null && !type.IsValueType)
        {
            return parameterless;
        }

        IMethodSymbol[] others = [.. constructors.Where(constructor => !constructor.Parameters.IsEmpty && !IsCopy(constructor, type))];
        return others is [var only] && (!type.IsValueType || BindsAll(only, type)) ? only : parameterless;
    }

    private static bool IsPublic(IMethodSymbol constructor) => constructor.DeclaredAccessibility == Accessibility.Public;

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters is [var only] && SymbolEqualityComparer.Default.Equals(only.Type, type);

    private static bool BindsAll(IMethodSymbol constructor, INamedTypeSymbol type)
    {
        IReadOnlyList<ISymbol> members = Candidates(type, constructor);
        return constructor.Parameters.All(parameter => members.Any(member => HasName(parameter, member.Name)));
    }

    private static bool CanBeStored(ISymbol member, IMethodSymbol? constructor) => member switch
    {
        { IsStatic: true } => false,
        IPropertySymbol { IsIndexer: true } or IPropertySymbol { RefKind: not RefKind.None } => false,
        IPropertySymbol { GetMethod: not null, SetMethod: not null } => true,
        IPropertySymbol { GetMethod: not null } property => constructor?.Parameters.Any(parameter => HasName(parameter, property.Name)) == true,
        IFieldSymbol field => field is { DeclaredAccessibility: Accessibility.Public, IsConst: false, IsReadOnly: false, RefKind: RefKind.None },
        _ => false,
    };

    private static bool HasName(IParameterSymbol parameter, string name) => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase);
}
