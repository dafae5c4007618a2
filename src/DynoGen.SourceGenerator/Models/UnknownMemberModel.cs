namespace DynoGen.SourceGenerator.Models;

/// <summary>The member that receives the attributes that its type does not know.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Name">The property or field, as C# writes it.</param>
/// <param name="TakesNull">Whether it is null, not empty, where there are none.</param>
internal sealed record UnknownMemberModel(string Name, bool TakesNull);
