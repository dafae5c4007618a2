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
    public static EnumModel Parse(INamedTypeSymbol type, MappingScope scope) => new(
        type.FullName(),
        scope.NamesNameOf(type),
        new EquatableArray<string>(type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst).Select(field => field.Name)));
}
