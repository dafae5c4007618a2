using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A type of the table of <see cref="Scalars"/>.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="StoredAs">What it is stored as.</param>
/// <param name="CodecType">The runtime's codec as C#.</param>
/// <param name="IsReference">Whether C# lets it be null.</param>
internal sealed record ScalarMapping(string Type, StoredType StoredAs, string CodecType, bool IsReference) : TypeMapping(Type)
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredAs;

    /// <inheritdoc/>
    public override string Codec => CodecType;

    /// <inheritdoc/>
    public override string? KeyFormat => StoredAs == StoredType.Binary ? null : Codec;

    /// <summary>Types of the table.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type is INamedTypeSymbol { Arity: 0 } && Scalars.Find(type.MetadataName) is { } row && type.IsInNamespace(row.Namespace)
            ? row.Mapping
            : null;

    /// <summary>A codec of the runtime as C#.</summary>
    public static string CodecOf(string name) => $"{Codecs}.{name}";
}
