using DynoGen.SourceGenerator.Collections;

namespace DynoGen.SourceGenerator.Models;

/// <summary>How a partial part of the item type is opened.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Namespace">The namespace, or null for the global one.</param>
/// <param name="Containing">The types around it, outermost first, as C#: <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="Header">The item type as C#: <c>partial record Product</c>.</param>
/// <param name="HintName">The name of the generated file.</param>
internal sealed record TypeDeclaration(string? Namespace, EquatableArray<string> Containing, string Header, string HintName);
