using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>
/// Chooses the constructor that items are made with: the marked one; else the one of a record's parameter list; else, of those whose
/// parameters all are members, the one that leaves the fewest members unset, public before others, with the fewest parameters.
/// </summary>
internal static class ConstructorParser
{
    /// <summary>Chooses the constructor of a type.</summary>
    public static ConstructorChoice Choose(
        INamedTypeSymbol type, IReadOnlyList<ISymbol> candidates, MappingScope scope, CancellationToken cancellationToken)
    {
        if (type.InstanceConstructors is [{ Parameters.IsEmpty: true } only] && scope.Compilation.IsSymbolAccessibleWithin(only, scope.ItemType))
        {
            // Most types: nothing to choose.
            return new ConstructorChoice(only, null, candidates);
        }

        IMethodSymbol? ofRecord = OfRecord(type, cancellationToken);
        IMethodSymbol? marked = type.InstanceConstructors.FirstOrDefault(
            constructor => constructor.FindAttribute(AttributeNames.DynamoConstructor) is not null);
        if (marked is not null)
        {
            return new ConstructorChoice(IsUsable(marked, type, candidates, scope) ? marked : null, ofRecord, candidates);
        }

        if (ofRecord is not null && IsUsable(ofRecord, type, candidates, scope))
        {
            return new ConstructorChoice(ofRecord, ofRecord, candidates);
        }

        IMethodSymbol? best = type.InstanceConstructors
            .Where(constructor => IsUsable(constructor, type, candidates, scope))
            .OrderBy(constructor => candidates.Count(member => IsLeftUnset(member, constructor, type, candidates, scope)))
            .ThenBy(constructor => constructor.DeclaredAccessibility == Accessibility.Public ? 0 : 1)
            .ThenBy(constructor => constructor.Parameters.Length)
            .FirstOrDefault();
        return new ConstructorChoice(best, ofRecord, candidates);
    }

    /// <summary>The constructor of a record's parameter list, or null.</summary>
    public static IMethodSymbol? OfRecord(INamedTypeSymbol type, CancellationToken cancellationToken) => type.IsRecord
        ? type.InstanceConstructors.FirstOrDefault(constructor => IsParameterList(constructor, cancellationToken))
        : null;

    /// <summary>Why there is no constructor to use, and what to do.</summary>
    public static string Problem(INamedTypeSymbol type, IReadOnlyList<ISymbol> candidates)
    {
        IMethodSymbol? nearest = type.InstanceConstructors.FirstOrDefault(c => c.FindAttribute(AttributeNames.DynamoConstructor) is not null)
            ?? type.InstanceConstructors.FirstOrDefault(c => !c.IsImplicitlyDeclared && c.DeclaredAccessibility == Accessibility.Public);
        IParameterSymbol? unknown = nearest?.Parameters.FirstOrDefault(
            parameter => !parameter.IsOptional && ConstructorChoice.MemberOf(parameter, candidates) is null);
        return unknown is null
            ? "it has no constructor that generated code can call. Add one without parameters, or one whose parameters are its members."
            : $"no member has the name and type of constructor parameter '{unknown.Name}'. Add such a member, or a constructor whose parameters are all members.";
    }

    private static bool IsUsable(IMethodSymbol constructor, INamedTypeSymbol type, IReadOnlyList<ISymbol> candidates, MappingScope scope) =>
        scope.Compilation.IsSymbolAccessibleWithin(constructor, scope.ItemType)
        && !IsCopy(constructor, type)
        && constructor.Parameters.All(
            parameter => parameter.IsOptional || ConstructorChoice.MemberOf(parameter, candidates) is not null);

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters is [var only] && SymbolEqualityComparer.Default.Equals(only.Type, type);

    private static bool IsLeftUnset(
        ISymbol member, IMethodSymbol constructor, INamedTypeSymbol type, IReadOnlyList<ISymbol> candidates, MappingScope scope) =>
        !Setting.IsSettable(member, type, scope)
        && type.InstanceConstructors.Any(other => ConstructorChoice.Find(other, member, candidates) is not null)
        && ConstructorChoice.Find(constructor, member, candidates) is null;

    private static bool IsParameterList(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is RecordDeclarationSyntax;
}
