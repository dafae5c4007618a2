using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Sdk;

/// <summary>What <c>[DynamoDBTable]</c> says of a type; it is inherited.</summary>
/// <param name="Name">The table's name, or null where the attribute is absent.</param>
/// <param name="Casing">The casing, <see cref="SdkCasing.Unset"/> where nothing is said.</param>
/// <param name="Conversion">The schema's number, or null where nothing is said.</param>
internal readonly record struct SdkTable(string? Name, SdkCasing Casing, int? Conversion)
{
    /// <summary>Reads the attribute of a type or its bases.</summary>
    public static SdkTable Of(INamedTypeSymbol type) =>
        SdkAttributes.FindInherited(type, SdkAttributeNames.Table) is { } attribute
            ? new SdkTable(
                attribute.Argument("TableName")?.Value as string ?? "",
                CasingOf(attribute),
                attribute.Argument("Conversion")?.Value is int conversion and >= 0 ? conversion : null)
            : new SdkTable(null, SdkCasing.Unset, null);

    private static SdkCasing CasingOf(AttributeData attribute) =>
        attribute.Argument("AttributeCasing")?.Value is int casing and not 0 ? (SdkCasing)casing
        : attribute.Argument("LowerCamelCaseProperties")?.Value is bool isLower ? isLower ? SdkCasing.LegacyCamelCase : SdkCasing.PascalCase
        : SdkCasing.Unset;
}
