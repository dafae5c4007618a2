namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>What a collection is a collection of.</summary>
internal enum CollectionKind
{
    /// <summary>Elements in an order.</summary>
    Sequence,

    /// <summary>Distinct elements.</summary>
    Set,

    /// <summary>Values by key.</summary>
    Dictionary,
}
