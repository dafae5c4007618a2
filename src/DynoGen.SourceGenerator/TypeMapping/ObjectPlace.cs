namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>Where the members of a type are stored. The AWS SDK's rules are not the same everywhere; ours are.</summary>
internal enum ObjectPlace
{
    /// <summary>In an M of their own.</summary>
    Nested,

    /// <summary>As the attributes of the item.</summary>
    Item,

    /// <summary>Among the attributes of the item, beside those of the item type.</summary>
    FlattenedIntoItem,

    /// <summary>Among the attributes of an M, beside those of another type.</summary>
    FlattenedIntoMap,
}
