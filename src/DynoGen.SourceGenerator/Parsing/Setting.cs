using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>How generated code can set a member.</summary>
internal static class Setting
{
    /// <summary>Whether the member can be set, at least in an object initializer.</summary>
    public static bool IsSettable(ISymbol member, INamedTypeSymbol type, MappingScope scope) => member switch
    {
        IPropertySymbol property => SetterOf(property) is { } setter && scope.CanUse(setter, type),
        IFieldSymbol field => !field.IsReadOnly && scope.CanUse(field, type),
        _ => false,
    };

    /// <summary>Whether the member can be set in an object initializer only.</summary>
    public static bool IsInitOnly(ISymbol member) => member is IPropertySymbol property && SetterOf(property) is { IsInitOnly: true };

    /// <summary>Whether the member says <c>required</c>.</summary>
    public static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>Whether the member has a setter, other than <c>init</c>, with a body in this source.</summary>
    public static bool RunsCode(ISymbol member, CancellationToken cancellationToken) =>
        member is IPropertySymbol property
        && SetterOf(property) is { IsInitOnly: false, DeclaringSyntaxReferences: [var declaration, ..] }
        && declaration.GetSyntax(cancellationToken) is AccessorDeclarationSyntax accessor
        && (accessor.Body is not null || accessor.ExpressionBody is not null);

    // An override may have the getter only; the setter is then that of the property it overrides.
    private static IMethodSymbol? SetterOf(IPropertySymbol property)
    {
        IPropertySymbol? current = property;
        while (current is { SetMethod: null })
        {
            current = current.OverriddenProperty;
        }

        return current?.SetMethod;
    }
}
