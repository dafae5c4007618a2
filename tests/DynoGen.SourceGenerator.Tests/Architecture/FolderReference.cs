namespace DynoGen.SourceGenerator.Tests.Architecture;

/// <summary>Code in one folder that uses a type of another.</summary>
/// <param name="From">The folder of the code, relative to the project; empty for the project's own folder.</param>
/// <param name="To">The folder of the type that is used.</param>
/// <param name="Example">Where it is used, and what.</param>
internal sealed record FolderReference(string From, string To, string Example);
