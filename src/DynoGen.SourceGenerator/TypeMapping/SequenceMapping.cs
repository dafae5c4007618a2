using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A sequence, or a set of what DynamoDB has no sets of; stored as L.</summary>
/// <param name="Shape">The type of the collection.</param>
/// <param name="Element">Its elements.</param>
internal sealed record SequenceMapping(CollectionShape Shape, TypeMapping Element) : TypeMapping(Shape.TypeOf(Element.AnnotatedType))
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.List;

    /// <inheritdoc/>
    public override string Codec =>
        $"{Codecs}.{(Shape.Kind == CollectionKind.Set ? "SetListCodec" : "SequenceCodec")}"
        + $"<{Type}, {Shape.ShapeOf(Element.AnnotatedType)}, {Element.AnnotatedType}, {Element.Codec}>";

    /// <summary>Sequences of the table, and its sets where they were not taken for sets of DynamoDB.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type is INamedTypeSymbol named
        && CollectionShapes.Find(named) is { Kind: not CollectionKind.Dictionary } shape
        && shape.Takes(named.TypeArguments[0])
        && TypeMapper.Map(named.TypeArguments[0], scope) is { } element
            ? new SequenceMapping(shape, element)
            : null;
}
