using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A <c>List&lt;T&gt;</c>, stored as L.</summary>
/// <param name="Element">Its elements.</param>
internal sealed record ListMapping(TypeMapping Element)
    : TypeMapping($"global::System.Collections.Generic.List<{Element.AnnotatedType}>")
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.List;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.ListCodec<{Element.AnnotatedType}, {Element.Codec}>";

    /// <summary><c>List&lt;T&gt;</c>.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type.IsGenericCollection("List`1", out INamedTypeSymbol? list) && TypeMapper.Map(list.TypeArguments[0], scope) is { } element
            ? new ListMapping(element)
            : null;
}
