namespace DynoGen.SourceGenerator.Models;

/// <summary>One argument of the constructor that items are made with.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Parameter">The parameter's name, as C# writes it.</param>
/// <param name="Member">The number of the member that it gives a value to.</param>
internal sealed record ConstructorArgument(string Parameter, int Member);
