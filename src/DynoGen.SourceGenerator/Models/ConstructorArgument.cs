namespace DynoGen.SourceGenerator.Models;

/// <summary>One argument of the constructor that items are made with. Every parameter has one, so that no other constructor can be meant.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Parameter">The parameter's name, as C# writes it.</param>
/// <param name="Member">The number of the member that it gives a value to, or null.</param>
/// <param name="Default">Where it belongs to no member, the default that it keeps, as C#.</param>
/// <param name="IsForgiven">Whether the member may hold nulls that the parameter says it does not take.</param>
/// <param name="Flattened">The number of the flattened member that it gives a value to, or null.</param>
internal sealed record ConstructorArgument(string Parameter, int? Member, string? Default, bool IsForgiven, int? Flattened = null);
