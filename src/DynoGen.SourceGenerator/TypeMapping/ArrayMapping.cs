using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>An array, stored as L.</summary>
/// <param name="Element">Its elements.</param>
internal sealed record ArrayMapping(TypeMapping Element) : TypeMapping(TypeOf(Element))
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.List;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.ArrayCodec<{Element.AnnotatedType}, {Element.Codec}>";

    /// <summary>Arrays of one dimension.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type is IArrayTypeSymbol { IsSZArray: true } array && TypeMapper.Map(array.ElementType, scope) is { } element
            ? new ArrayMapping(element)
            : null;

    // Element first: int[]?[] is an array of int[]?.
    private static string TypeOf(TypeMapping element) => element.AnnotatedType + "[]";
}
