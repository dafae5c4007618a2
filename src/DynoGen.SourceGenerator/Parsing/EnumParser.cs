using DynoGen.SourceGenerator.Collections;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;
using DynoGen.SourceGenerator.TypeMapping;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Turns an enum into its names.</summary>
internal static class EnumParser
{
    /// <summary>Parses an enum.</summary>
    public static EnumModel Parse(INamedTypeSymbol type, MappingScope scope)
    {
        HashSet<object?> values = [];
        IEnumerable<EnumMemberModel> members = type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field.IsConst)
            .Select(field => new EnumMemberModel(field.Name, StoredName(field), IsAlias: !values.Add(field.ConstantValue)));
        return new EnumModel(
            type.FullName(),
            scope.NamesNameOf(type),
            type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "FlagsAttribute" } flags && flags.IsInNamespace("System")),
            new EquatableArray<EnumMemberModel>(members));
    }

    private static string StoredName(IFieldSymbol field)
    {
        foreach (AttributeData attribute in field.GetAttributes())
        {
            switch (attribute.AttributeClass?.Name)
            {
                case "EnumMemberAttribute" when attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Value").Value.Value is string value:
                    return value;
                case "JsonStringEnumMemberNameAttribute" when attribute.ConstructorArguments is [{ Value: string name }]:
                    return name;
            }
        }

        return field.Name;
    }
}
