using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary><c>ReadOnlyMemory&lt;byte&gt;</c> or <c>Memory&lt;byte&gt;</c>, stored as B.</summary>
/// <param name="Name">The struct's name.</param>
internal sealed record MemoryMapping(string Name) : TypeMapping($"global::System.{Name}<byte>")
{
    /// <inheritdoc/>
    public override StoredType Stored => StoredType.Binary;

    /// <inheritdoc/>
    public override string Codec => $"{Codecs}.{Name}Codec";

    /// <summary>Memory of bytes.</summary>
    public static TypeMapping? Rule(ITypeSymbol type, MappingScope scope) =>
        type is INamedTypeSymbol { Name: "ReadOnlyMemory" or "Memory", TypeArguments: [{ SpecialType: SpecialType.System_Byte }] }
        && type.IsInNamespace("System")
            ? new MemoryMapping(type.Name)
            : null;
}
