using System.Text;
using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Finds the members of a type that are stored.</summary>
internal static class MemberParser
{
    private const int LongestName = 65535;

    /// <summary>The candidates, bases first; a member that hides or overrides another takes its place.</summary>
    public static IReadOnlyList<ISymbol> Candidates(INamedTypeSymbol type, DataMembers data)
    {
        List<ISymbol> members = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (INamedTypeSymbol level in type.SelfAndBases().Reverse())
        {
            foreach (ISymbol member in InOrder(level, data))
            {
                if (!IsInstanceData(member))
                {
                    continue;
                }

                if (places.TryGetValue(member.Name, out int place))
                {
                    members[place] = member;
                }
                else
                {
                    places.Add(member.Name, members.Count);
                    members.Add(member);
                }
            }
        }

        return members;
    }

    // As they are declared; where a type has several files, these by name, since the compiler is given them in any order.
    private static IEnumerable<ISymbol> InOrder(INamedTypeSymbol type, DataMembers data) => type.DeclaringSyntaxReferences.Length > 1
        ? data.Of(type).OrderBy(member => member.Locations.FirstOrDefault()?.SourceTree?.FilePath, StringComparer.Ordinal)
        : data.Of(type);

    /// <summary>The stored ones among the candidates.</summary>
    public static List<StoredMember> Parse(
        INamedTypeSymbol type,
        IReadOnlyList<ISymbol> candidates,
        ConstructorChoice constructor,
        MappingScope scope,
        List<Issue> issues,
        CancellationToken cancellationToken)
    {
        List<StoredMember> members = [];
        Dictionary<string, ISymbol> byAttribute = new(StringComparer.Ordinal);
        NamingRule naming = NamingRule.Of(type);
        scope.Choices.EnterObject(type);
        foreach (ISymbol candidate in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            MemberAttributes attributes = MemberAttributes.Read(candidate, constructor.RecordParameterOf(candidate));
            if (attributes.IsIgnored || UnknownMemberParser.IsMarked(candidate))
            {
                continue;
            }

            if (!(attributes.AskForStorage || candidate.DeclaredAccessibility == Accessibility.Public) || !IsReadable(candidate, type, scope))
            {
                if (HidesStored(candidate))
                {
                    issues.Add(new Issue(Descriptors.NotStored, candidate.NameLocation(), DisplayName(type, candidate)));
                }

                continue;
            }

            if (!constructor.Binds(candidate) && !Setting.IsSettable(candidate, type, scope))
            {
                if (IsStoredByItself(candidate) || attributes.AskForStorage)
                {
                    issues.Add(new Issue(Descriptors.NotStored, candidate.NameLocation(), DisplayName(type, candidate)));
                }

                continue;
            }

            scope.Forget();
            scope.Choices.EnterMember(candidate, constructor.RecordParameterOf(candidate));
            if (TypeMapper.Map(candidate.MemberType(), scope) is not { } mapping)
            {
                issues.Add(new Issue(
                    Descriptors.MemberType,
                    TypeLocation(candidate, cancellationToken),
                    DisplayName(type, candidate),
                    (scope.Refused ?? candidate.MemberType()).ShortName()));
                continue;
            }

            if (scope.Choices.Unused is [var unused, ..])
            {
                issues.Add(new Issue(
                    Descriptors.Converter, TypeLocation(candidate, cancellationToken), unused.ShortName(), DisplayName(type, candidate), candidate.MemberType().ShortName()));
                continue;
            }

            string name = attributes.Name?.ConstructorArguments is [{ Value: string given }] ? given : naming.Apply(candidate.Name);
            if (IsFree(name, candidate, NameLocation(candidate, attributes, cancellationToken), byAttribute, issues))
            {
                members.Add(new StoredMember(candidate, attributes, mapping, name));
            }
        }

        return members;
    }

    /// <summary>Whether the member can have that attribute name, which it then has; an issue where it cannot.</summary>
    public static bool IsFree(string name, ISymbol member, Location place, Dictionary<string, ISymbol> byAttribute, List<Issue> issues)
    {
        if (name.Length == 0 || Encoding.UTF8.GetByteCount(name) > LongestName || !IsText(name))
        {
            issues.Add(new Issue(Descriptors.InvalidName, place, name, "attribute", "it must have 1 to 65,535 bytes of UTF-8."));
            return false;
        }

        if (byAttribute.TryGetValue(name, out ISymbol? other))
        {
            issues.Add(new Issue(Descriptors.AttributeNameTwice, place, other.Name, member.Name, name));
            return false;
        }

        byAttribute.Add(name, member);
        return true;
    }

    // Half of a surrogate pair has no UTF-8.
    private static bool IsText(string name)
    {
        for (int place = 0; place < name.Length; place++)
        {
            if (char.IsSurrogatePair(name, place))
            {
                place++;
            }
            else if (char.IsSurrogate(name[place]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the member's type stands in the source, or else its name.</summary>
    public static Location TypeLocation(ISymbol member, CancellationToken cancellationToken)
    {
        SyntaxNode? node = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        return node switch
        {
            PropertyDeclarationSyntax property => property.Type.GetLocation(),
            ParameterSyntax { Type: { } type } => type.GetLocation(),
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => declaration.Type.GetLocation(),
            _ => member.NameLocation(),
        };
    }

    /// <summary>The member's name with its type's, for messages.</summary>
    public static string DisplayName(INamedTypeSymbol type, ISymbol member) => type.Name + "." + member.Name;

    private static Location NameLocation(ISymbol member, MemberAttributes attributes, CancellationToken cancellationToken) =>
        attributes.Name?.ArgumentLocation(cancellationToken) ?? member.NameLocation();

    private static bool IsInstanceData(ISymbol member) => member switch
    {
        { IsStatic: true } => false,
        IPropertySymbol property => property is { IsIndexer: false, RefKind: RefKind.None, GetMethod: not null, ExplicitInterfaceImplementations.IsEmpty: true },
        IFieldSymbol field => field is { IsImplicitlyDeclared: false, IsConst: false, RefKind: RefKind.None },
        _ => false,
    };

    private static bool IsReadable(ISymbol member, INamedTypeSymbol type, MappingScope scope) =>
        scope.CanUse(member is IPropertySymbol { GetMethod: { } getter } ? getter : member, type);

    // Whether a member of that name in a base would be stored if this one did not take its place: nothing is stored of either.
    private static bool HidesStored(ISymbol member)
    {
        ISymbol? hidden = member.ContainingType.SelfAndBases().Skip(1)
            .SelectMany(level => level.GetMembers(member.Name))
            .FirstOrDefault(IsInstanceData);
        return hidden is not null
            && MemberAttributes.Read(hidden, null) is { IsIgnored: false } attributes
            && (attributes.AskForStorage || hidden.DeclaredAccessibility == Accessibility.Public);
    }

    // Whether the value would be lost: a computed property is made from others, one with a field of its own is not.
    private static bool IsStoredByItself(ISymbol member) =>
        member is IFieldSymbol
        || member.ContainingType.GetMembers().Any(other =>
            other is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member));
}
