namespace DynoGen.SourceGenerator.Models;

/// <summary>What the AWS SDK's rules add to a type with members.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Constructor">How it is made where C# would ask for its <c>required</c> members, or null.</param>
internal sealed record SdkObjectModel(AccessorModel? Constructor);
