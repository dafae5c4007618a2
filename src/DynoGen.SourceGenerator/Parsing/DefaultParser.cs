using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Finds out what members are when an item has no attribute for them.</summary>
internal static class DefaultParser
{
    private static readonly HashSet<string> Nothing = [];

    /// <summary>What the member is when its attribute is absent.</summary>
    /// <param name="member">The member.</param>
    /// <param name="parameter">The constructor parameter that gives it its value, or null.</param>
    /// <param name="assigned">The members that the constructor sets by itself.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public static AbsentMember Absent(
        StoredMember member, IParameterSymbol? parameter, ISet<string> assigned, CancellationToken cancellationToken)
    {
        bool isSet = member.Mapping is SetMapping or NullableReferenceMapping { Value: SetMapping or SdkSetMapping };
        bool isEmptyWithout = isSet || member.Mapping is NullableMapping or NullableReferenceMapping;
        if (parameter is not null || Setting.IsRequired(member.Symbol))
        {
            return isEmptyWithout || parameter is { HasExplicitDefaultValue: true } ? AbsentMember.Empty : AbsentMember.Error;
        }

        if (member.Symbol.DeclaringSyntaxReferences.IsEmpty)
        {
            // From another assembly: nobody can see whether it has an initializer, so whatever the constructor left stays.
            return AbsentMember.KeepsDefault;
        }

        if (InitializerOf(member.Symbol, cancellationToken) is { } initializer)
        {
            return isSet && IsEmptyCollection(initializer) ? AbsentMember.KeepsEmptySet : AbsentMember.KeepsDefault;
        }

        return assigned.Contains(member.Symbol.Name) ? AbsentMember.KeepsDefault
            : isEmptyWithout ? AbsentMember.Empty
            : AbsentMember.Error;
    }

    /// <summary>The names of the members that making an object with the constructor sets by itself, as far as the source shows it.</summary>
    public static ISet<string> AssignedBy(IMethodSymbol? constructor, CancellationToken cancellationToken)
    {
        if (constructor is null or { IsImplicitlyDeclared: true, ContainingType.BaseType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType })
        {
            return Nothing;
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        AddAssigned(constructor, names, new HashSet<ISymbol>(SymbolEqualityComparer.Default), cancellationToken);
        return names;
    }

    private static void AddAssigned(IMethodSymbol constructor, HashSet<string> names, HashSet<ISymbol> visited, CancellationToken cancellationToken)
    {
        if (!visited.Add(constructor))
        {
            return;
        }

        ConstructorDeclarationSyntax? syntax =
            constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as ConstructorDeclarationSyntax;
        foreach (AssignmentExpressionSyntax assignment in syntax?.DescendantNodes().OfType<AssignmentExpressionSyntax>() ?? [])
        {
            switch (assignment.Left)
            {
                case IdentifierNameSyntax name:
                    names.Add(name.Identifier.ValueText);
                    break;
                case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name }:
                    names.Add(name.Identifier.ValueText);
                    break;
            }
        }

        // The constructors that run before: with arguments it could be any of the others, without it is the one that takes none.
        INamedTypeSymbol? next = syntax?.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) == true
            ? constructor.ContainingType
            : constructor.ContainingType.BaseType;
        bool takesArguments = syntax?.Initializer?.ArgumentList.Arguments.Count > 0;
        if (next is null)
        {
            return;
        }

        foreach (IMethodSymbol other in next.InstanceConstructors)
        {
            if (takesArguments || other.Parameters.IsEmpty)
            {
                AddAssigned(other, names, visited, cancellationToken);
            }
        }
    }

    /// <summary>The initializer, unless it only says that there is no value yet: <c>= null!</c>, <c>= default!</c>.</summary>
    private static ExpressionSyntax? InitializerOf(ISymbol member, CancellationToken cancellationToken)
    {
        ExpressionSyntax? value = member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            _ => null,
        };
        ExpressionSyntax? bare = value is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed
            ? suppressed.Operand
            : value;
        bool isMadeUp = bare?.IsKind(SyntaxKind.NullLiteralExpression) == true
            || (bare != value && (bare.IsKind(SyntaxKind.DefaultLiteralExpression) || bare is DefaultExpressionSyntax));
        return isMadeUp ? null : value;
    }

    private static bool IsEmptyCollection(ExpressionSyntax value) => value switch
    {
        CollectionExpressionSyntax collection => collection.Elements.Count == 0,
        BaseObjectCreationExpressionSyntax creation =>
            creation.ArgumentList is null or { Arguments.Count: 0 } && creation.Initializer is null or { Expressions.Count: 0 },
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty", Expression: var type } => IsSetWithEmpty(type),
        _ => false,
    };

    // ImmutableHashSet<string>.Empty; what other types call so is not known.
    private static bool IsSetWithEmpty(ExpressionSyntax type) =>
        (type is MemberAccessExpressionSyntax qualified ? qualified.Name : type) is GenericNameSyntax
        {
            Identifier.ValueText: "ImmutableHashSet" or "ImmutableSortedSet" or "FrozenSet"
        };
}
