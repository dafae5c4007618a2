using DynoGen.SourceGenerator.Collections;
using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Sdk;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>
/// Turns a type with members into its model by the AWS SDK's rules: no attribute is required, what the constructor leaves stays where there
/// is none, and members are set after the object is made, in the SDK's order.
/// </summary>
internal static class SdkObjectParser
{
    /// <summary>Parses a type, as <see cref="ObjectParser.Parse"/> does.</summary>
    public static (ObjectModel Model, IReadOnlyList<StoredMember> Members)? Parse(
        INamedTypeSymbol type, MappingScope scope, List<Issue> issues, CancellationToken cancellationToken)
    {
        ObjectToMap atHand = scope.AtHand!;
        if (atHand.Choices.Count > 0)
        {
            return (ObjectParser.Model(type, scope, [], [], null, [], PolymorphismParser.ParseChoice(atHand, scope, issues, cancellationToken)), []);
        }

        SdkAccess access = new(type, scope);
        bool isFlattened = atHand.Place is ObjectPlace.FlattenedIntoItem or ObjectPlace.FlattenedIntoMap;
        List<FlattenedMember> flattened = [];
        (ConstructorChoice choice, IReadOnlyList<ISymbol> candidates) = SdkConstructorParser.Choose(type, scope, cancellationToken);
        List<StoredMember> members = SdkMemberParser.Parse(type, candidates, choice, access, scope, flattened, issues, cancellationToken);
        UnknownMemberModel? unknown = UnknownMemberParser.Parse(type, candidates, scope, issues, cancellationToken);
        PolymorphicModel? polymorphism = PolymorphismParser.Parse(type, scope, issues, cancellationToken);
        string[] discriminators = [.. PolymorphismParser.Discriminators(type)];
        ReportHiddenSetters(type, candidates, scope, issues);
        if (polymorphism is { HasOwnValues: false })
        {
            // Never made itself; its members say what the key is.
            IEnumerable<MemberModel> shared = members.Select(member => ToModel(member, choice, access, new HashSet<string>(), cancellationToken));
            return (ObjectParser.Model(type, scope, shared, [], unknown, discriminators, polymorphism) with { Sdk = new SdkObjectModel(null, default, isFlattened) }, members);
        }

        if (choice.Constructor is not { } constructor)
        {
            issues.Add(new Issue(Descriptors.Construction, ObjectParser.Place(type, scope), type.ShortName(), ConstructorParser.Problem(type, candidates)));
            return null;
        }

        List<ConstructorArgument> arguments = ObjectParser.Arguments(constructor, candidates, members, flattened, out IParameterSymbol? unbound);
        if (unbound is not null)
        {
            issues.Add(new Issue(Descriptors.Construction, ObjectParser.Place(type, scope), type.ShortName(), ObjectParser.UnboundProblem(unbound)));
            return null;
        }

        ISet<string> assigned = DefaultParser.AssignedBy(constructor, cancellationToken);
        IEnumerable<MemberModel> models = members.Select(member => ToModel(member, choice, access, assigned, cancellationToken));
        bool hasRequired = type.SelfAndBases().SelectMany(level => level.GetMembers()).Any(Setting.IsRequired);
        ObjectModel model = ObjectParser.Model(type, scope, models, arguments, unknown, discriminators, polymorphism);
        AccessorModel? made = access.ConstructorOf(constructor, hasRequired);
        EquatableArray<FlattenedModel> beside = new(FlattenedMemberParser.Models(flattened, choice, access));
        return (model with { Sdk = new SdkObjectModel(made, beside, isFlattened) }, members);
    }

    // The compiler does not see private setters of other assemblies, which the SDK sets by reflection.
    private static void ReportHiddenSetters(INamedTypeSymbol type, IReadOnlyList<ISymbol> candidates, MappingScope scope, List<Issue> issues)
    {
        HashSet<string> known = new(candidates.Select(member => member.MetadataName), StringComparer.Ordinal);
        IEnumerable<IPropertySymbol> hidden = type.SelfAndBases()
            .Where(level => level.DeclaringSyntaxReferences.IsEmpty)
            .SelectMany(level => level.GetMembers())
            .OfType<IPropertySymbol>()
            .Where(property => property is { SetMethod: null, IsStatic: false, IsIndexer: false, IsAbstract: false, DeclaredAccessibility: Accessibility.Public })
            .Where(property => known.Add(property.MetadataName) && !SdkMember.Of(property).IsIgnored);
        foreach (IPropertySymbol property in hidden)
        {
            issues.Add(new Issue(Descriptors.NotStored, ObjectParser.Place(type, scope), MemberParser.DisplayName(property.ContainingType, property)));
        }
    }

    private static MemberModel ToModel(
        StoredMember member, ConstructorChoice choice, SdkAccess access, ISet<string> assigned, CancellationToken cancellationToken)
    {
        IParameterSymbol? parameter = choice.ParameterOf(member.Symbol);
        AbsentMember left = DefaultParser.Absent(member, parameter, assigned, cancellationToken);
        string? parameterDefault = ParameterDefault.AsCSharp(parameter);
        bool isFromSource = !member.Symbol.DeclaringSyntaxReferences.IsEmpty;
        bool hasDefault = parameterDefault is not null || (isFromSource && left is AbsentMember.KeepsDefault or AbsentMember.KeepsEmptySet);
        AccessorModel? setter = parameter is null ? access.SetterOf(member.Symbol) : null;
        MemberAssignment assignment = parameter is not null ? MemberAssignment.Constructor
            : setter is null && Setting.IsInitOnly(member.Symbol) ? MemberAssignment.InitializerWithDefault
            : MemberAssignment.Afterwards;
        return new MemberModel(
            SdkAccess.Identifier(member.Symbol),
            member.AttributeName,
            member.Mapping,
            assignment,
            parameter is not null ? AbsentMember.Empty : AbsentMember.KeepsDefault,
            parameterDefault)
        {
            Sdk = new SdkMemberModel(
                access.GetterOf(member.Symbol),
                setter,
                OmitsNull: !hasDefault || member.Sdk!.IsIndexKey,
                OmitsEmpty: left == AbsentMember.KeepsEmptySet,
                member.Sdk!.IsIndexKey,
                member.Sdk.IsTimestamp),
        };
    }
}
