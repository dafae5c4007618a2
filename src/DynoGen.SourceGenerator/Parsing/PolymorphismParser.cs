using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Collections;
using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Reads <c>[DynamoDerived]</c> and <c>[DynamoDiscriminator]</c>, and the AWS SDK's <c>[DynamoDBPolymorphicType]</c>.</summary>
internal static class PolymorphismParser
{
    private const string DefaultDiscriminator = "$type";

    /// <summary>The types that values of a type may be; null where it says nothing.</summary>
    public static PolymorphicModel? Parse(INamedTypeSymbol type, MappingScope scope, List<Issue> issues, CancellationToken cancellationToken)
    {
        if (!type.IsPolymorphic())
        {
            return null;
        }

        List<DerivedModel> derived = Derived(
            type, type.GetAttributes().Where(PolymorphismAttributes.IsDerivedAttribute), scope.AtHand!.Place, scope, issues, cancellationToken);
        return new PolymorphicModel(Discriminator(type), new EquatableArray<DerivedModel>(derived), !type.IsAbstract);
    }

    /// <summary>The types that values of a member may be, as the member names them; what it does not name is up to the type of the member.</summary>
    public static PolymorphicModel ParseChoice(ObjectToMap choice, MappingScope scope, List<Issue> issues, CancellationToken cancellationToken)
    {
        IEnumerable<AttributeData> fitting = choice.Choices.Where(attribute => SdkChoice.Fits(attribute, choice.Type, scope));
        List<DerivedModel> derived = Derived(choice.Type, fitting, ObjectPlace.Nested, scope, issues, cancellationToken);
        string? others = (ObjectMapping.Rule(choice.Type, scope) as ObjectMapping)?.MapName;
        return new PolymorphicModel(
            Discriminator(choice.Type), new EquatableArray<DerivedModel>(derived), others is not null, others, choice.Type.IsPolymorphic());
    }

    private static List<DerivedModel> Derived(
        INamedTypeSymbol type,
        IEnumerable<AttributeData> attributes,
        ObjectPlace place,
        MappingScope scope,
        List<Issue> issues,
        CancellationToken cancellationToken)
    {
        List<DerivedModel> derived = [];
        Dictionary<string, string> owners = new(StringComparer.Ordinal);
        foreach (AttributeData attribute in attributes)
        {
            if (PolymorphismAttributes.DerivedOf(attribute) is not { Target: var target, Name: var name, OldNames: var others })
            {
                continue;
            }

            Location location = attribute.ArgumentLocation(cancellationToken) ?? type.NameLocation();
            string[] oldNames = [.. others];
            if (Problem(type, target, scope) is { } problem)
            {
                issues.Add(new Issue(Descriptors.Derived, location, target.ShortName(), type.ShortName(), problem));
                continue;
            }

            foreach (string stored in oldNames.Prepend(name))
            {
                if (owners.TryGetValue(stored, out string? owner))
                {
                    issues.Add(new Issue(
                        Descriptors.Derived, location, target.ShortName(), type.ShortName(), $"its name '{stored}' is that of '{owner}' too; give each type names of its own."));
                }
                else
                {
                    owners.Add(stored, target.ShortName());
                }
            }

            bool isFallback = attribute.NamedArguments.Any(argument => argument is { Key: "IsFallback", Value.Value: true });
            derived.Add(new DerivedModel(
                target.FullName(), scope.MapNameOf(target, place), name, new EquatableArray<string>(oldNames), isFallback, target.IsPolymorphic()));
        }

        return derived;
    }

    /// <summary>The discriminator attributes of a type and its bases.</summary>
    public static IEnumerable<string> Discriminators(INamedTypeSymbol type) =>
        type.SelfAndBases().Concat(type.AllInterfaces).Where(level => level.IsPolymorphic()).Select(Discriminator).Distinct(StringComparer.Ordinal);

    private static string Discriminator(INamedTypeSymbol type) =>
        type.FindAttribute(AttributeNames.DynamoDiscriminator)?.ConstructorArguments is [{ Value: string name }] ? name : DefaultDiscriminator;

    private static string? Problem(INamedTypeSymbol type, INamedTypeSymbol target, MappingScope scope) =>
        !scope.Compilation.HasImplicitConversion(target, type) ? "it does not derive from it. Name a type that does."
        : target.IsAbstract ? "it is abstract, so no value is of this type. Name the types that derive from it."
        : target.IsUnboundGenericType ? "it has no type arguments. Name a type that values can have."
        : null;
}
