using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynoGen.SourceGenerator.Symbols;

/// <summary>Questions to types.</summary>
internal static class TypeSymbolExtensions
{
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(
            SymbolDisplayFormat.FullyQualifiedFormat.MiscellaneousOptions
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type as generated code writes it, without a question mark at its end.</summary>
    public static string FullName(this ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 0, ContainingType: null, IsTupleType: false, TypeKind: not TypeKind.Error, SpecialType: SpecialType.None } plain
            ? PlainName(plain) // Most types; the compiler's display takes ten times as long.
            : type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(Qualified);

    private static string PlainName(INamedTypeSymbol type)
    {
        string name = CSharpName.Identifier(type.Name);
        return type.ContainingNamespace.IsGlobalNamespace ? "global::" + name : "global::" + type.ContainingNamespace.FullName() + "." + name;
    }

    /// <summary>The namespace as source names it.</summary>
    public static string FullName(this INamespaceSymbol space)
    {
        string name = CSharpName.Identifier(space.Name);
        return space.ContainingNamespace is { IsGlobalNamespace: false } outer ? outer.FullName() + "." + name : name;
    }

    /// <summary>The type's name for messages and doc comments: without namespace.</summary>
    public static string ShortName(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Whether it is a constructed form of that collection of <c>System.Collections.Generic</c>.</summary>
    public static bool IsGenericCollection(this ITypeSymbol type, string metadataName, [NotNullWhen(true)] out INamedTypeSymbol? collection)
    {
        collection = type as INamedTypeSymbol;
        return collection is not null && collection.MetadataName == metadataName && collection.IsInNamespace("System.Collections.Generic");
    }

    /// <summary>Whether the type belongs to .NET itself; one that is declared in this source does not, whatever its namespace.</summary>
    public static bool IsOfFramework(this ITypeSymbol type) =>
        type.DeclaringSyntaxReferences.IsEmpty && type.ContainingNamespace.SelfAndContaining().LastOrDefault() is { Name: "System" };

    /// <summary>How many types lie inside one another: three for <c>Box&lt;List&lt;int&gt;&gt;</c>.</summary>
    public static int Depth(this ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => 1 + array.ElementType.Depth(),
        INamedTypeSymbol named => 1 + named.TypeArguments.Select(Depth).DefaultIfEmpty(0).Max(),
        _ => 1,
    };

    /// <summary>Whether the type is a sequence of elements: then its members are not its contents.</summary>
    public static bool IsCollection(this ITypeSymbol type)
    {
        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (contract.SpecialType == SpecialType.System_Collections_IEnumerable)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether values of the type can be sorted without a comparer of their own.</summary>
    public static bool IsComparable(this ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => nullable.TypeArguments[0].IsComparable(),
        INamedTypeSymbol { IsTupleType: true, TupleElements.IsEmpty: false } tuple => tuple.TupleElements.All(element => element.Type.IsComparable()),
        _ => type.AllInterfaces.Any(contract => contract.Name == "IComparable" && contract.IsInNamespace("System")),
    };

    /// <summary>Whether a declaration of the type says <c>partial</c>.</summary>
    public static bool IsPartial(this INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration
                && declaration.Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.PartialKeyword))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The least accessible of the type and what it is nested in, as far as it matters here.</summary>
    public static Accessibility EffectiveAccessibility(this ITypeSymbol type)
    {
        Accessibility result = Accessibility.Public;
        for (ITypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            switch (current.DeclaredAccessibility)
            {
                case Accessibility.Public or Accessibility.NotApplicable:
                    break;
                case Accessibility.Internal or Accessibility.ProtectedOrInternal:
                    result = Accessibility.Internal;
                    break;
                default:
                    return Accessibility.Private;
            }
        }

        return result;
    }

    /// <summary>Whether the type can be named wherever another one can, and so stand in its public members.</summary>
    public static bool IsVisibleWherever(this ITypeSymbol type, INamedTypeSymbol other)
    {
        if (type.IsPublicThroughout())
        {
            return true;
        }

        List<INamedTypeSymbol> around = other.SelfAndContaining().ToList();
        return type is not INamedTypeSymbol named || named.SelfAndContaining().All(level =>
            level.DeclaredAccessibility == Accessibility.Public
            || around.Exists(outer => SymbolEqualityComparer.Default.Equals(outer, level))
            || around.Exists(sibling =>
                SymbolEqualityComparer.Default.Equals(sibling.ContainingType, level.ContainingType)
                && IsWithin(sibling.DeclaredAccessibility, level.DeclaredAccessibility)));
    }

    private static bool IsPublicThroughout(this ITypeSymbol type)
    {
        for (ITypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    // Of protected and internal neither is within the other.
    private static bool IsWithin(Accessibility inner, Accessibility outer) =>
        inner == outer
        || inner == Accessibility.Private
        || (inner == Accessibility.ProtectedAndInternal && outer != Accessibility.Private)
        || (inner is Accessibility.Protected or Accessibility.Internal && outer == Accessibility.ProtectedOrInternal);

    /// <summary>The type's base types, itself first, <c>object</c> and <c>ValueType</c> left out.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type;
            current is not null and { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) };
            current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>The namespace and those around it, itself first, the global one left out.</summary>
    public static IEnumerable<INamespaceSymbol> SelfAndContaining(this INamespaceSymbol space)
    {
        for (INamespaceSymbol? current = space; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
        {
            yield return current;
        }
    }

    /// <summary>The type and the types around it, itself first.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndContaining(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            yield return current;
        }
    }
}
