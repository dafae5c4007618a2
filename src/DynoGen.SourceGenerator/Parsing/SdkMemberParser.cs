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
    /// <summary>The stored ones among the candidates.</summary>
    public static List<StoredMember> Parse(
        INamedTypeSymbol type,
        IReadOnlyList<ISymbol> candidates,
        ConstructorChoice constructor,
        SdkAccess access,
        MappingScope scope,
        List<Issue> issues,
        CancellationToken cancellationToken)
    {
        List<StoredMember> members = [];
        Dictionary<string, ISymbol> byAttribute = new(StringComparer.Ordinal);
        SdkScope sdk = scope.Sdk!;
        sdk.EnterObject(type);
        scope.Choices.EnterObject(type);
        bool isItem = SymbolEqualityComparer.Default.Equals(type, scope.ItemType);
        foreach (ISymbol candidate in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SdkMember facts = SdkMember.Of(candidate);
            MemberAttributes own = MemberAttributes.Read(candidate, constructor.RecordParameterOf(candidate));
            if (facts.IsIgnored || own.IsIgnored || UnknownMemberParser.IsMarked(candidate))
            {
                continue;
            }

            if (facts.Unsupported is { } unsupported)
            {
                issues.Add(new Issue(
                    Descriptors.SdkAttribute,
                    unsupported.ArgumentLocation(cancellationToken) ?? candidate.NameLocation(),
                    unsupported.AttributeClass!.Name.Replace("Attribute", ""),
                    MemberParser.DisplayName(type, candidate),
                    SdkRemedy(unsupported)));
                continue;
            }

            if (!access.CanGet(candidate) || !(constructor.Binds(candidate) || access.CanSet(candidate)))
            {
                issues.Add(new Issue(Descriptors.NotStored, candidate.NameLocation(), MemberParser.DisplayName(type, candidate)));
                continue;
            }

            scope.Choices.EnterMember(candidate, constructor.RecordParameterOf(candidate));
            sdk.EnterMember(isItem ? facts.Epoch : SdkEpoch.None);
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

    private static string SdkRemedy(AttributeData unsupported) => unsupported.Is(SdkAttributeNames.Flatten)
        ? "store the members one by one on the item."
        : "put it on the type of the member.";

    private static TypeMapping.TypeMapping? Map(
        INamedTypeSymbol type, ISymbol member, SdkMember facts, MappingScope scope, List<Issue> issues, CancellationToken cancellationToken)
    {
        ITypeSymbol memberType = member.MemberType();
        Location place = MemberParser.TypeLocation(member, cancellationToken);
        if (facts.Converter is { } converter)
        {
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
            return mapping;
        }

        issues.Add(new Issue(
            Descriptors.MemberType, place, MemberParser.DisplayName(type, member), (scope.Refused ?? memberType).ShortName()));
        return null;
    }
}
