using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A <c>KeyValuePair&lt;TKey, TValue&gt;</c>, stored as M of Key and Value.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">Its value.</param>
internal sealed record KeyValuePairMapping(TypeMapping Key, TypeMapping Value)
    : TypeMapping($"global::System.Collections.Generic.KeyValuePair<{Key.AnnotatedType}, {Value.AnnotatedType}>")
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.Map;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.KeyValuePairCodec<{Key.AnnotatedType}, {Key.Codec}, {Value.AnnotatedType}, {Value.Codec}>";

    /// <summary><c>KeyValuePair&lt;TKey, TValue&gt;</c>.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type.IsGenericCollection("KeyValuePair`2", out INamedTypeSymbol? pair)
        && TypeMapper.Map(pair.TypeArguments[0], scope) is { } key
        && TypeMapper.Map(pair.TypeArguments[1], scope) is { } value
            ? new KeyValuePairMapping(key, value)
            : null;
}
