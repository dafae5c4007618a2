using DynoGen.SourceGenerator.Collections;
using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Turns a type with members into its model.</summary>
internal static class ObjectParser
{
    /// <summary>Parses a type.</summary>
    /// <param name="type">The item type or a plain type that it reaches.</param>
    /// <param name="scope">What the item type needs generated.</param>
    /// <param name="issues">Receives what is wrong.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The model with the members it was made from, or null where the type cannot be made.</returns>
    public static (ObjectModel Model, IReadOnlyList<StoredMember> Members)? Parse(
        INamedTypeSymbol type, MappingScope scope, List<Issue> issues, CancellationToken cancellationToken)
    {
        if (scope.Sdk is not null)
        {
            return SdkObjectParser.Parse(type, scope, issues, cancellationToken);
        }

        IReadOnlyList<ISymbol> candidates = MemberParser.Candidates(type, scope.Members);
        ConstructorChoice choice = ConstructorParser.Choose(type, candidates, scope, cancellationToken);
        int before = issues.Count(issue => issue.IsError);
        List<StoredMember> members = MemberParser.Parse(type, candidates, choice, scope, issues, cancellationToken);
        UnknownMemberModel? unknown = UnknownMemberParser.Parse(type, candidates, scope, issues, cancellationToken);
        PolymorphicModel? polymorphism = PolymorphismParser.Parse(type, scope, issues, cancellationToken);
        string[] discriminators = [.. PolymorphismParser.Discriminators(type)];
        CheckDiscriminators(members, discriminators, issues);
        if (issues.Count(issue => issue.IsError) > before)
        {
            // A member that is not stored for a reason of its own would only be missed again by the constructor.
            return null;
        }

        if (polymorphism is { HasOwnValues: false })
        {
            // Never made itself; its members say what the key is.
            IEnumerable<MemberModel> shared = members.Select(member => ToModel(member, choice, setsRequired: true, new HashSet<string>(), cancellationToken));
            return (Model(type, scope, shared, [], unknown, discriminators, polymorphism), members);
        }

        if (choice.Constructor is not { } constructor)
        {
            issues.Add(new Issue(Descriptors.Construction, Place(type, scope), type.ShortName(), ConstructorParser.Problem(type, candidates)));
            return null;
        }

        bool setsRequired = constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute");
        List<ConstructorArgument> arguments = Arguments(constructor, candidates, members, [], out IParameterSymbol? unbound);
        string? problem = unbound is not null
            ? UnboundProblem(unbound)
            : setsRequired ? null : UnsetRequired(candidates, members);
        if (problem is not null)
        {
            issues.Add(new Issue(Descriptors.Construction, Place(type, scope), type.ShortName(), problem));
            return null;
        }

        ISet<string> assigned = DefaultParser.AssignedBy(constructor, cancellationToken);
        IEnumerable<MemberModel> models = members.Select(member => ToModel(member, choice, setsRequired, assigned, cancellationToken));
        return (Model(type, scope, models, arguments, unknown, discriminators, polymorphism), members);
    }

    /// <summary>What is wrong with a constructor that takes a member without attribute.</summary>
    public static string UnboundProblem(IParameterSymbol unbound) =>
        $"constructor parameter '{unbound.Name}' is a member that is not stored. Store it, or add a constructor without it.";

    /// <summary>Puts the model of a type together.</summary>
    public static ObjectModel Model(
        INamedTypeSymbol type,
        MappingScope scope,
        IEnumerable<MemberModel> members,
        IEnumerable<ConstructorArgument> arguments,
        UnknownMemberModel? unknown,
        IEnumerable<string> discriminators,
        PolymorphicModel? polymorphism) => new(
            type.FullName(),
            type.ShortName(),
            scope.AtHand!.MapName,
            type.IsValueType,
            new EquatableArray<MemberModel>(members),
            new EquatableArray<ConstructorArgument>(arguments),
            unknown,
            IsLenient(type),
            new EquatableArray<string>(discriminators),
            polymorphism)
        {
            RefusesDerived = scope.Sdk is null && polymorphism is null && type is { IsValueType: false, IsSealed: false },
        };

    private static bool IsLenient(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (contract.Name == "ILenientItem" && contract.IsInNamespace("DynoGen"))
            {
                return true;
            }
        }

        return false;
    }

    // The discriminator is written beside the members, so none of them may have its name.
    private static void CheckDiscriminators(List<StoredMember> members, string[] discriminators, List<Issue> issues)
    {
        foreach (StoredMember member in members.Where(member => discriminators.Contains(member.AttributeName, StringComparer.Ordinal)))
        {
            issues.Add(new Issue(
                Descriptors.AttributeNameTwice, member.Symbol.NameLocation(), "the discriminator", member.Symbol.Name, member.AttributeName));
        }
    }

    private static MemberModel ToModel(
        StoredMember member, ConstructorChoice choice, bool setsRequired, ISet<string> assigned, CancellationToken cancellationToken)
    {
        IParameterSymbol? parameter = choice.ParameterOf(member.Symbol);
        AbsentMember absent = DefaultParser.Absent(member, parameter, assigned, cancellationToken);
        bool isRequired = Setting.IsRequired(member.Symbol);
        bool keeps = absent is AbsentMember.KeepsDefault or AbsentMember.KeepsEmptySet;
        MemberAssignment assignment = (parameter, keeps) switch
        {
            (not null, _) => isRequired && !setsRequired ? MemberAssignment.ConstructorAndInitializer : MemberAssignment.Constructor,
            (null, false) when absent == AbsentMember.Error && !isRequired && Setting.RunsCode(member.Symbol, cancellationToken) =>
                MemberAssignment.Afterwards, // always there, and what its setter throws has a place
            (null, false) => MemberAssignment.Initializer,
            (null, true) => Setting.IsInitOnly(member.Symbol) ? MemberAssignment.InitializerWithDefault : MemberAssignment.Afterwards,
        };
        return new MemberModel(
            CSharpName.Identifier(member.Symbol.Name),
            member.AttributeName,
            member.Mapping,
            assignment,
            absent,
            ParameterDefault.AsCSharp(parameter));
    }

    /// <summary>The constructor's arguments.</summary>
    public static List<ConstructorArgument> Arguments(
        IMethodSymbol constructor, IReadOnlyList<ISymbol> candidates, List<StoredMember> members, List<FlattenedMember> flattened, out IParameterSymbol? unbound)
    {
        unbound = null;
        List<ConstructorArgument> arguments = [];
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            ISymbol? bound = ConstructorChoice.MemberOf(parameter, candidates);
            int member = members.FindIndex(stored => SymbolEqualityComparer.Default.Equals(stored.Symbol, bound));
            string name = CSharpName.Identifier(parameter.Name);
            int beside = flattened.FindIndex(other => SymbolEqualityComparer.Default.Equals(other.Symbol, bound));
            if (beside >= 0)
            {
                arguments.Add(new ConstructorArgument(name, null, null, IsForgiven(parameter, flattened[beside].Symbol.MemberType()), beside));
            }
            else if (member >= 0)
            {
                arguments.Add(new ConstructorArgument(name, member, null, IsForgiven(parameter, members[member].Symbol.MemberType())));
            }
            else if (parameter.IsOptional)
            {
                string kept = ParameterDefault.AsCSharp(parameter) ?? (parameter.Type.IsValueType ? "default" : "default!");
                arguments.Add(new ConstructorArgument(name, null, kept, IsForgiven: false));
            }
            else
            {
                unbound ??= parameter;
            }
        }

        return arguments;
    }

    // A constructor may take string where the property is string?: what was stored decides, as it does for a setter.
    private static bool IsForgiven(IParameterSymbol parameter, ITypeSymbol member) =>
        (member is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated }
            && parameter.NullableAnnotation == NullableAnnotation.NotAnnotated)
        || (member is IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true }
            && !SymbolEqualityComparer.IncludeNullability.Equals(parameter.Type, member.WithNullableAnnotation(parameter.NullableAnnotation)));

    private static string? UnsetRequired(IReadOnlyList<ISymbol> candidates, List<StoredMember> members)
    {
        ISymbol? unset = candidates.FirstOrDefault(
            candidate => Setting.IsRequired(candidate) && !members.Exists(member => SymbolEqualityComparer.Default.Equals(member.Symbol, candidate)));
        return unset is null
            ? null
            : $"its member '{unset.Name}' is required but not stored. Store it, or remove 'required'.";
    }

    /// <summary>Where the type is reported: one of another assembly has no place in this source, the item type that reaches it has.</summary>
    public static Location Place(INamedTypeSymbol type, MappingScope scope) =>
        type.NameLocation() is { IsInSource: true } location ? location : scope.ItemType.NameLocation();
}
