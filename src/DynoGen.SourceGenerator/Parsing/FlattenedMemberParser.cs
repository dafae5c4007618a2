using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Sdk;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Parses members with the AWS SDK's <c>[DynamoDBFlatten]</c>, whose own members are stored beside those of their type.</summary>
internal static class FlattenedMemberParser
{
    /// <summary>The member, or null with the issue that tells why it cannot be flattened.</summary>
    public static FlattenedMember? Parse(ISymbol member, int before, MappingScope scope, List<Issue> issues, AttributeData flatten, CancellationToken cancellationToken)
    {
        ITypeSymbol memberType = member.MemberType();
        ITypeSymbol type = memberType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : memberType;
        string? problem = SdkAttributes.OfMember(member).Count > 1 ? "the SDK takes no other of its attributes beside it. Remove the others."
            : type is not INamedTypeSymbol named || !ObjectMapping.CanBe(named, scope) ? "only a type with members of its own can be flattened."
            : Reaches(named, named, new HashSet<ISymbol>(SymbolEqualityComparer.Default)) ? "its type is flattened into itself, which has no end."
            : null;
        if (problem is not null)
        {
            Location place = flatten.ArgumentLocation(cancellationToken) ?? member.NameLocation();
            issues.Add(new Issue(Descriptors.SdkAttribute, place, "DynamoDBFlatten", MemberParser.DisplayName(member.ContainingType, member), problem));
            return null;
        }

        ObjectPlace within = scope.AtHand!.Place is ObjectPlace.Item or ObjectPlace.FlattenedIntoItem ? ObjectPlace.FlattenedIntoItem : ObjectPlace.FlattenedIntoMap;
        FlattenedMember found = new(member, (INamedTypeSymbol)type, scope.MapNameOf((INamedTypeSymbol)type, within), before);
        scope.NoteFlattened(scope.AtHand.MapName, found.MapName, member);
        return found;
    }

    /// <summary>How the members are read and set.</summary>
    public static IEnumerable<FlattenedModel> Models(IEnumerable<FlattenedMember> members, ConstructorChoice choice, SdkAccess access)
    {
        foreach (FlattenedMember member in members)
        {
            IParameterSymbol? parameter = choice.ParameterOf(member.Symbol);
            AccessorModel? setter = parameter is null ? access.SetterOf(member.Symbol) : null;
            ITypeSymbol type = member.Symbol.MemberType();
            yield return new FlattenedModel(
                SdkAccess.Identifier(member.Symbol),
                member.Type.FullName(),
                member.MapName,
                TakesNull: type.IsReferenceType || IsNullable(type),
                IsOptional: type.NullableAnnotation == NullableAnnotation.Annotated || IsNullable(type),
                parameter is not null ? MemberAssignment.Constructor
                    : setter is null && Setting.IsInitOnly(member.Symbol) ? MemberAssignment.Initializer
                    : MemberAssignment.Afterwards,
                ParameterDefault.AsCSharp(parameter),
                member.Before,
                access.GetterOf(member.Symbol),
                setter);
        }
    }

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    // Whether flattening leads from a type to that one.
    private static bool Reaches(INamedTypeSymbol from, INamedTypeSymbol type, HashSet<ISymbol> visited) =>
        visited.Add(from)
        && from.SelfAndBases()
            .SelectMany(level => level.GetMembers())
            .Where(member => member is IPropertySymbol or IFieldSymbol && member.GetAttributes().Any(attribute => attribute.Is(SdkAttributeNames.Flatten)))
            .Select(member => member.MemberType())
            .OfType<INamedTypeSymbol>()
            .Any(next => SymbolEqualityComparer.Default.Equals(next, type) || Reaches(next, type, visited));
}
