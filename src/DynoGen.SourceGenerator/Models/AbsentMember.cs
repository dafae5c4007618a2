namespace DynoGen.SourceGenerator.Models;

/// <summary>What a member is when the item has no such attribute.</summary>
internal enum AbsentMember
{
    /// <summary>An error.</summary>
    Error,

    /// <summary>Null, an empty set, or the default of its constructor parameter.</summary>
    Empty,

    /// <summary>What its initializer or constructor gives it, which is an empty set.</summary>
    KeepsEmptySet,

    /// <summary>What its initializer or constructor gives it.</summary>
    KeepsDefault,
}
