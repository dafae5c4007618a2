using DynoGen.SourceGenerator.Attributes;
using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>An item type inside another item, stored as M by the map that it brings itself.</summary>
/// <param name="Type">The item type.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
internal sealed record ItemMapping(string Type, bool IsValueType) : TypeMapping(Type)
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.Map;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.MapCodec<{Type}, {Type}>";

    /// <summary>
    /// Types with <c>[DynamoItem]</c>. The attribute decides, not the interface: within one compilation no generator sees what it adds.
    /// </summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
        && named.FindAttribute(AttributeNames.DynamoItem) is not null
        && !SymbolEqualityComparer.Default.Equals(named, scope.ItemType)
        && (scope.Sdk is null || !Sdk.SdkMembers.IsModel(named, scope.Members)) // the SDK's rules for nested types are others than for items
        && scope.Compilation.IsSymbolAccessibleWithin(named, scope.ItemType)
            ? new ItemMapping(named.FullName(), named.IsValueType)
            : null;
}
