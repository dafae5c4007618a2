using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>A type with members that needs a map generated. Lives only while the item type is parsed.</summary>
internal sealed class ObjectToMap(INamedTypeSymbol type, ObjectPlace place, IReadOnlyList<AttributeData> choices, string mapName)
{
    /// <summary>The type.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>Where its members are stored.</summary>
    public ObjectPlace Place { get; } = place;

    /// <summary>Attributes of a member that name the types that its values may be; then the map is about that choice alone.</summary>
    public IReadOnlyList<AttributeData> Choices { get; } = choices;

    /// <summary>The generated map.</summary>
    public string MapName { get; } = mapName;
}
