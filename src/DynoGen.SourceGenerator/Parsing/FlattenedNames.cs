using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Checks that flattened members bring no attribute that is there already.</summary>
internal static class FlattenedNames
{
    /// <summary>Reports the attributes that two members have.</summary>
    public static void Check(IReadOnlyList<ObjectModel> objects, MappingScope scope, List<Issue> issues)
    {
        Dictionary<string, ObjectModel> byMap = objects.ToDictionary(model => model.MapName, StringComparer.Ordinal);
        foreach (IGrouping<string, Flattening> owner in scope.Flattened.GroupBy(flattening => flattening.Owner))
        {
            if (!byMap.TryGetValue(owner.Key, out ObjectModel? model))
            {
                continue;
            }

            Dictionary<string, string> names = new(StringComparer.Ordinal);
            foreach ((string attribute, string member) in OwnNames(model))
            {
                names[attribute] = member;
            }

            foreach (Flattening flattening in owner)
            {
                foreach (string attribute in AllNames(flattening.MapName, byMap, scope).Distinct(StringComparer.Ordinal))
                {
                    if (names.TryGetValue(attribute, out string? other))
                    {
                        issues.Add(new Issue(Descriptors.AttributeNameTwice, flattening.Member.NameLocation(), other, flattening.Member.Name, attribute));
                    }
                    else
                    {
                        names.Add(attribute, flattening.Member.Name);
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Attribute, string Member)> OwnNames(ObjectModel model) =>
        model.Members.Select(member => (member.AttributeName, member.Name))
            .Concat(model.Discriminators.Select(discriminator => (discriminator, "the discriminator")));

    private static IEnumerable<string> AllNames(string mapName, Dictionary<string, ObjectModel> byMap, MappingScope scope) =>
        byMap.TryGetValue(mapName, out ObjectModel? model)
            ? OwnNames(model).Select(name => name.Attribute)
                .Concat(scope.Flattened.Where(flattening => flattening.Owner == mapName).SelectMany(inner => AllNames(inner.MapName, byMap, scope)))
                .Concat(model.Polymorphism?.Derived.Where(derived => derived.MapName != mapName).SelectMany(derived => AllNames(derived.MapName, byMap, scope)) ?? [])
            : [];
}
