namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>What a generated converter does.</summary>
internal enum GeneratedConverterKind
{
    /// <summary>Writes JSON text.</summary>
    Json,

    /// <summary>Puts a prefix before a text.</summary>
    Prefix,
}
