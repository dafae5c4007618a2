using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A set of scalars, stored as SS, NS or BS.</summary>
/// <param name="Shape">The type of the set.</param>
/// <param name="Element">Its elements.</param>
internal sealed record SetMapping(CollectionShape Shape, TypeMapping Element) : TypeMapping(Shape.TypeOf(Element.AnnotatedType))
{
    /// <inheritdoc/>
    public override StoredType Stored => Element.Stored switch
    {
        StoredType.Number => StoredType.NumberSet,
        StoredType.Binary => StoredType.BinarySet,
        _ => StoredType.StringSet,
    };

    /// <inheritdoc/>
    public override string Codec => IsHashSet
        ? $"{Codecs}.SetCodec<{Element.AnnotatedType}, {Element.Codec}>"
        : $"{Codecs}.ScalarSetCodec<{Type}, {Shape.ShapeOf(Element.AnnotatedType)}, {Element.AnnotatedType}, {Element.Codec}>";

    /// <summary>A set without elements as C#.</summary>
    public string Empty => IsHashSet ? $"new {Type}()" : $"{Codec}.Empty";

    private bool IsHashSet => Shape.Name == "HashSet";

    /// <summary>Sets of text, numbers or bytes. DynamoDB has no NULL in sets, so those of elements that may be null are none.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope)
    {
        if (type is not INamedTypeSymbol set || CollectionShapes.Find(set) is not { Kind: CollectionKind.Set } shape || !shape.Takes(set.TypeArguments[0]))
        {
            return null;
        }

        TypeMapping? element = TypeMapper.Map(set.TypeArguments[0], scope);
        if (element is NullableReferenceMapping { Value: { IsScalar: true } value } && set.TypeArguments[0].NullableAnnotation == NullableAnnotation.None)
        {
            element = value;
        }

        return element is { IsScalar: true } and not NullableMapping and not NullableReferenceMapping ? new SetMapping(shape, element) : null;
    }
}
