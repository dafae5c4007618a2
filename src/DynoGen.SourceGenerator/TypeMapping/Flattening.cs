using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>That a type's members are stored beside those of another. Lives only while the item type is parsed.</summary>
internal sealed class Flattening(string owner, string mapName, ISymbol member)
{
    /// <summary>The generated map of the type with the member.</summary>
    public string Owner { get; } = owner;

    /// <summary>The generated map of the member's type.</summary>
    public string MapName { get; } = mapName;

    /// <summary>The member.</summary>
    public ISymbol Member { get; } = member;
}
