using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A <c>Dictionary&lt;string, T&gt;</c>, stored as M.</summary>
/// <param name="Value">Its values.</param>
internal sealed record DictionaryMapping(TypeMapping Value)
    : TypeMapping($"global::System.Collections.Generic.Dictionary<string, {Value.AnnotatedType}>")
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.Map;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.DictionaryCodec<{Value.AnnotatedType}, {Value.Codec}>";

    /// <summary><c>Dictionary&lt;string, T&gt;</c>.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type.IsGenericCollection("Dictionary`2", out INamedTypeSymbol? dictionary)
        && dictionary.TypeArguments[0].SpecialType == SpecialType.System_String
        && TypeMapper.Map(dictionary.TypeArguments[1], scope) is { } value
            ? new DictionaryMapping(value)
            : null;
}
