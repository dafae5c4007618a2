using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>An enum, stored as its number or its name.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="Underlying">Its underlying type, as a keyword.</param>
/// <param name="NamesName">The generated type that knows its names.</param>
/// <param name="IsText">Whether the name is stored.</param>
internal sealed record EnumMapping(string Type, string Underlying, string NamesName, bool IsText) : TypeMapping(Type)
{
    /// <inheritdoc/>
    public override StoredType Stored => IsText ? StoredType.String : StoredType.Number;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.Enum{(IsText ? "Text" : "")}Codec<{Type}, {Underlying}, {NamesName}>";

    /// <inheritdoc/>
    public override string? KeyFormat => Codec;

    /// <inheritdoc/>
    public override TypeMapping Outside(string holder) => this with { NamesName = $"{holder}.{NamesName}" };

    /// <summary>Enums that the generated code can name.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } named
        && scope.Compilation.IsSymbolAccessibleWithin(named, scope.ItemType)
            ? new EnumMapping(named.FullName(), Scalars.Underlying(underlying.MetadataName).Type, scope.NamesNameOf(named), scope.Choices.IsText(named))
            : null;
}
