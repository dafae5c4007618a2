using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Finds the member that receives unknown attributes.</summary>
internal static class UnknownMemberParser
{
    /// <summary>Whether a member is the one.</summary>
    public static bool IsMarked(ISymbol member) => member.FindAttribute(AttributeNames.UnknownAttributes) is not null;

    /// <summary>The member, or null.</summary>
    public static UnknownMemberModel? Parse(
        INamedTypeSymbol type, IReadOnlyList<ISymbol> candidates, MappingScope scope, List<Issue> issues, CancellationToken cancellationToken)
    {
        UnknownMemberModel? found = null;
        foreach (ISymbol member in candidates.Where(IsMarked))
        {
            ITypeSymbol memberType = member.MemberType();
            string? problem = found is not null ? "another member receives them already. Remove one [UnknownAttributes]."
                : !IsDictionaryOfAttributeValues(memberType) ? "its type must be Dictionary<string, AttributeValue>."
                : !Setting.IsSettable(member, type, scope) ? "it needs a setter or 'init'."
                : null;
            if (problem is not null)
            {
                issues.Add(new Issue(
                    Descriptors.UnknownMember, MemberParser.TypeLocation(member, cancellationToken), MemberParser.DisplayName(type, member), problem));
                continue;
            }

            found = new UnknownMemberModel(CSharpName.Identifier(member.Name), memberType.NullableAnnotation == NullableAnnotation.Annotated);
        }

        return found;
    }

    private static bool IsDictionaryOfAttributeValues(ITypeSymbol type) =>
        type.IsGenericCollection("Dictionary`2", out INamedTypeSymbol? dictionary)
        && dictionary.TypeArguments is [{ SpecialType: SpecialType.System_String }, { Name: "AttributeValue" } value]
        && value.IsInNamespace("Amazon.DynamoDBv2.Model");
}
