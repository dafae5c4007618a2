using DynoGen.SourceGenerator.Collections;

namespace DynoGen.SourceGenerator.Models;

/// <summary>A type that values of a polymorphic type may be.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Type">The C# type, fully qualified.</param>
/// <param name="MapName">Its generated map.</param>
/// <param name="Name">The name that is stored.</param>
/// <param name="OldNames">Further names that are read.</param>
/// <param name="IsFallback">Whether values with an unknown name, or none, are read as this type.</param>
/// <param name="IsOwn">Whether its map keeps its own members apart, since it is polymorphic itself.</param>
internal sealed record DerivedModel(
    string Type, string MapName, string Name, EquatableArray<string> OldNames, bool IsFallback, bool IsOwn);
