using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Symbols;

/// <summary>Questions to any symbol.</summary>
internal static class SymbolExtensions
{
    /// <summary>Whether the symbol's namespace is exactly that one.</summary>
    /// <param name="symbol">A type.</param>
    /// <param name="name">The namespace, with dots.</param>
    public static bool IsInNamespace(this ISymbol symbol, string name)
    {
        if (symbol.ContainingType is not null)
        {
            return false;
        }

        INamespaceSymbol? current = symbol.ContainingNamespace;
        int end = name.Length;
        while (end > 0)
        {
            int start = name.LastIndexOf('.', end - 1) + 1;
            if (current is null || current.IsGlobalNamespace || current.Name.Length != end - start
                || string.CompareOrdinal(current.Name, 0, name, start, end - start) != 0)
            {
                return false;
            }

            current = current.ContainingNamespace;
            end = start - 1;
        }

        return current is { IsGlobalNamespace: true };
    }

    /// <summary>The attribute of that name in the namespace <c>DynoGen</c>, or null.</summary>
    /// <param name="symbol">Where it is looked for.</param>
    /// <param name="name">The attribute class's name in metadata.</param>
    public static AttributeData? FindAttribute(this ISymbol symbol, string name)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.MetadataName == name && type.IsInNamespace("DynoGen"))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Where the symbol's name stands in the source; for symbols of other assemblies, nowhere.</summary>
    public static Location NameLocation(this ISymbol symbol) => symbol.Locations.FirstOrDefault() ?? Location.None;

    /// <summary>Where the attribute stands in the source; with an argument, that argument.</summary>
    public static Location? ArgumentLocation(this AttributeData attribute, CancellationToken cancellationToken)
    {
        SyntaxNode? node = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken);
        return node is Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax { ArgumentList.Arguments: [var argument, ..] }
            ? argument.GetLocation()
            : node?.GetLocation();
    }

    /// <summary>The type that a property or field holds.</summary>
    public static ITypeSymbol MemberType(this ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => throw new ArgumentException("Only properties and fields have a type.", nameof(member)),
    };
}
