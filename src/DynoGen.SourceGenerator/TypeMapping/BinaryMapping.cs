using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary><c>byte[]</c>, stored as B.</summary>
internal sealed record BinaryMapping() : TypeMapping("byte[]")
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.Binary;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.BinaryCodec";

    /// <summary><c>byte[]</c>.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte } ? new BinaryMapping() : null;
}
