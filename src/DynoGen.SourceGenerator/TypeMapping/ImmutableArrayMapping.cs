using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>An <c>ImmutableArray&lt;T&gt;</c>, stored as L. It is a struct whose default stands for null.</summary>
/// <param name="Element">Its elements.</param>
internal sealed record ImmutableArrayMapping(TypeMapping Element)
    : TypeMapping($"global::System.Collections.Immutable.ImmutableArray<{Element.AnnotatedType}>")
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.List;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.ImmutableArrayCodec<{Element.AnnotatedType}, {Element.Codec}>";

    /// <inheritdoc/>
    public override string PresentPattern => "{ IsDefault: false }";

    /// <summary><c>ImmutableArray&lt;T&gt;</c>.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type is INamedTypeSymbol { MetadataName: "ImmutableArray`1" } array
        && array.IsInNamespace("System.Collections.Immutable")
        && TypeMapper.Map(array.TypeArguments[0], scope) is { } element
            ? new ImmutableArrayMapping(element)
            : null;
}
