using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Finds the members that are the table's primary key.</summary>
internal static class KeyParser
{
    /// <summary>The numbers of the partition key and the sort key; -1 and null where there is none.</summary>
    public static (int PartitionKey, int? SortKey) Parse(
        INamedTypeSymbol type, string tableName, IReadOnlyList<StoredMember> members, List<Issue> issues, CancellationToken cancellationToken)
    {
        int partitionKey = Find(members, member => member.Attributes.PartitionKey, issues, cancellationToken);
        int sortKey = Find(members, member => member.Attributes.SortKey, issues, cancellationToken);
        if (partitionKey < 0)
        {
            if (!members.Any(member => member.Attributes.PartitionKey is not null))
            {
                issues.Add(new Issue(
                    Descriptors.NoPartitionKey, UnstoredKey(type, cancellationToken) ?? type.NameLocation(), type.ShortName(), tableName));
            }
        }
        else if (partitionKey == sortKey)
        {
            issues.Add(new Issue(
                Descriptors.KeyTwice,
                members[sortKey].Attributes.SortKey!.ArgumentLocation(cancellationToken) ?? type.NameLocation(),
                DisplayName(members[partitionKey].Attributes.PartitionKey!),
                members[partitionKey].Symbol.Name,
                "One member cannot be both keys; remove one of them."));
        }

        return (partitionKey, sortKey < 0 ? null : sortKey);
    }

    private static int Find(
        IReadOnlyList<StoredMember> members,
        Func<StoredMember, AttributeData?> attributeOf,
        List<Issue> issues,
        CancellationToken cancellationToken)
    {
        int found = -1;
        for (int number = 0; number < members.Count; number++)
        {
            StoredMember member = members[number];
            if (attributeOf(member) is not { } attribute)
            {
                continue;
            }

            if (found >= 0)
            {
                Location location = attribute.ArgumentLocation(cancellationToken) ?? member.Symbol.NameLocation();
                string first = members[found].Symbol.Name;
                string remedy = $"A table has one; remove it from '{first}' or from '{member.Symbol.Name}'.";
                issues.Add(new Issue(Descriptors.KeyTwice, location, DisplayName(attribute), first, remedy));
                continue;
            }

            found = number;
            if (!CanBeKey(member))
            {
                issues.Add(new Issue(
                    Descriptors.KeyType,
                    MemberParser.TypeLocation(member.Symbol, cancellationToken),
                    member.Symbol.Name,
                    member.Symbol.MemberType().ShortName()));
            }
        }

        return found;
    }

    // A member that is meant to be the key but is left out or static; where there is one, it is what needs mending.
    private static Location? UnstoredKey(INamedTypeSymbol type, CancellationToken cancellationToken) => type.GetMembers()
        .Select(member => member.FindAttribute(AttributeNames.PartitionKey)?.ArgumentLocation(cancellationToken))
        .FirstOrDefault(location => location is not null);

    private static string DisplayName(AttributeData attribute) => attribute.AttributeClass!.Name.Replace("Attribute", "");

    // Code without nullable annotations cannot say that its key is never null; there the key is checked when it is sent.
    private static bool CanBeKey(StoredMember member) =>
        member.Mapping is { IsScalar: true } and not NullableMapping
        && member.Symbol.MemberType().NullableAnnotation != NullableAnnotation.Annotated;
}
