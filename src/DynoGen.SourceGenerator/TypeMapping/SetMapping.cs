using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A <c>HashSet&lt;T&gt;</c> of scalars, stored as SS, NS or BS.</summary>
/// <param name="Element">Its elements.</param>
internal sealed record SetMapping(TypeMapping Element)
    : TypeMapping($"global::System.Collections.Generic.HashSet<{Element.AnnotatedType}>")
{
    /// <inheritdoc/>
    public override StoredType Stored => Element.Stored switch
    {
        StoredType.Number => StoredType.NumberSet,
        StoredType.Binary => StoredType.BinarySet,
        _ => StoredType.StringSet,
    };

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.SetCodec<{Element.AnnotatedType}, {Element.Codec}>";

    /// <summary><c>HashSet&lt;T&gt;</c> of text, numbers or bytes. DynamoDB has no NULL in sets, so elements that may be null are refused.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope)
    {
        if (!type.IsGenericCollection("HashSet`1", out INamedTypeSymbol? set))
        {
            return null;
        }

        TypeMapping? element = TypeMapper.Map(set.TypeArguments[0], scope);
        if (element is NullableReferenceMapping { Value: { IsScalar: true } value } && set.TypeArguments[0].NullableAnnotation == NullableAnnotation.None)
        {
            element = value;
        }

        return element is { IsScalar: true } and not NullableMapping and not NullableReferenceMapping ? new SetMapping(element) : null;
    }
}
