using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A dictionary, stored as M.</summary>
/// <param name="Shape">The type of the dictionary.</param>
/// <param name="Key">Its keys.</param>
/// <param name="Value">Its values.</param>
internal sealed record DictionaryMapping(CollectionShape Shape, TypeMapping Key, TypeMapping Value)
    : TypeMapping(Shape.TypeOf($"{Key.Type}, {Value.AnnotatedType}"))
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.Map;

    /// <inheritdoc/>
    public override string Codec => Shape.Name == "Dictionary" && Key is ScalarMapping { StoredAs: StoredType.String, Type: "string" }
        ? $"{Codecs}.DictionaryCodec<{Value.AnnotatedType}, {Value.Codec}>"
        : $"{Codecs}.KeyedDictionaryCodec<{Type}, {Shape.ShapeOf($"{Key.Type}, {Value.AnnotatedType}")}, "
            + $"{Key.Type}, {Key.KeyFormat}, {Value.AnnotatedType}, {Value.Codec}>";

    /// <summary>Dictionaries whose keys have a text.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type is INamedTypeSymbol dictionary
        && CollectionShapes.Find(dictionary) is { Kind: CollectionKind.Dictionary } shape
        && shape.Takes(dictionary.TypeArguments[0])
        && KeyOf(dictionary.TypeArguments[0], scope) is { KeyFormat: not null } key
        && TypeMapper.Map(dictionary.TypeArguments[1], scope) is { } value
            ? new DictionaryMapping(shape, key, value)
            : null;

    // Keys are never null, whatever code without nullable annotations says. Texts are names as they are: converters are for the values.
    private static TypeMapping? KeyOf(ITypeSymbol type, MappingScope scope) =>
        type.SpecialType == SpecialType.System_String ? ScalarMapping.Rule(type, scope)
        : TypeMapper.Map(type, scope) switch
        {
            NullableReferenceMapping key => key.Value,
            var key => key,
        };
}
