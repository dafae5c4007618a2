using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Sdk;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Finds the members of a type that the AWS SDK stores, with the names and forms that it stores them in.</summary>
internal static class SdkMemberParser
{
    /// <summary>The stored ones among the candidates; those that are flattened are added to a list of their own.</summary>
    public static List<StoredMember> Parse(
        INamedTypeSymbol type,
        IReadOnlyList<ISymbol> candidates,
        ConstructorChoice constructor,
        SdkAccess access,
        MappingScope scope,
        List<FlattenedMember> flattened,
        List<Issue> issues,
        CancellationToken cancellationToken)
    {
        List<StoredMember> members = [];
        Dictionary<string, ISymbol> byAttribute = new(StringComparer.Ordinal);
        SdkScope sdk = scope.Sdk!;
        sdk.EnterObject(type);
        scope.Choices.EnterObject(type);
        bool isItem = scope.AtHand!.Place is ObjectPlace.Item or ObjectPlace.FlattenedIntoItem;
        foreach (ISymbol candidate in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SdkMember facts = SdkMember.Of(candidate);
            MemberAttributes own = MemberAttributes.Read(candidate, constructor.RecordParameterOf(candidate));
            if (facts.IsIgnored || own.IsIgnored || UnknownMemberParser.IsMarked(candidate))
            {
                continue;
            }

            if (!access.CanGet(candidate) || !(constructor.Binds(candidate) || access.CanSet(candidate)))
            {
                issues.Add(new Issue(Descriptors.NotStored, candidate.NameLocation(), MemberParser.DisplayName(type, candidate)));
                continue;
            }

            if (facts.Flatten is { } flatten)
            {
                if (FlattenedMemberParser.Parse(candidate, members.Count, scope, issues, flatten, cancellationToken) is { } found)
                {
                    flattened.Add(found);
                }

                continue;
            }

            scope.Choices.EnterMember(candidate, constructor.RecordParameterOf(candidate));
            sdk.EnterMember(isItem ? facts.Epoch : SdkEpoch.None, facts.Choices);
            if (Map(type, candidate, facts, scope, issues, cancellationToken) is not { } mapping)
            {
                continue;
            }

            string name = own.Name?.ConstructorArguments is [{ Value: string given }] ? given : sdk.Cased(facts.Name ?? candidate.MetadataName);
            Location place = (own.Name ?? facts.Naming)?.ArgumentLocation(cancellationToken) ?? candidate.NameLocation();
            if (MemberParser.IsFree(name, candidate, place, byAttribute, issues))
            {
                MemberAttributes keys = own with { PartitionKey = own.PartitionKey ?? facts.HashKey, SortKey = own.SortKey ?? facts.RangeKey };
                members.Add(new StoredMember(candidate, keys, mapping, name) { Sdk = facts });
            }
        }

        return members;
    }

    private static TypeMapping.TypeMapping? Map(
        INamedTypeSymbol type, ISymbol member, SdkMember facts, MappingScope scope, List<Issue> issues, CancellationToken cancellationToken)
    {
        ITypeSymbol memberType = member.MemberType();
        Location place = MemberParser.TypeLocation(member, cancellationToken);
        if (facts.Converter is { } converter)
        {
            if (facts.Choices is [var choice, ..])
            {
                Location attribute = choice.ArgumentLocation(cancellationToken) ?? place;
                issues.Add(new Issue(
                    Descriptors.SdkAttribute, attribute, "DynamoDBPolymorphicType", MemberParser.DisplayName(type, member), "the converter decides what is stored. Remove one of them."));
                return null;
            }

            if (SdkConvertedMapping.Problem(converter, scope) is not { } problem)
            {
                return SdkConvertedMapping.Of(memberType, converter, scope);
            }

            issues.Add(new Issue(Descriptors.SdkConverter, place, converter.ShortName(), MemberParser.DisplayName(type, member), problem));
            return null;
        }

        scope.Forget();
        if (TypeMapper.Map(memberType, scope) is { } mapping)
        {
            foreach (AttributeData unused in scope.Sdk!.UnusedChoices)
            {
                issues.Add(new Issue(
                    Descriptors.SdkAttribute,
                    unused.ArgumentLocation(cancellationToken) ?? place,
                    "DynamoDBPolymorphicType",
                    MemberParser.DisplayName(type, member),
                    "no value of the member can be of the type. Name one that derives from the member's type."));
            }

            return mapping;
        }

        issues.Add(new Issue(
            Descriptors.MemberType, place, MemberParser.DisplayName(type, member), (scope.Refused ?? memberType).ShortName()));
        return null;
    }
}
