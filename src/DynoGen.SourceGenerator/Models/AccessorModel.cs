namespace DynoGen.SourceGenerator.Models;

/// <summary>A generated method that reaches what C# does not let generated code reach: an <c>UnsafeAccessor</c>.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Name">The method's name.</param>
/// <param name="Kind">The member of <c>UnsafeAccessorKind</c>.</param>
/// <param name="Target">The name in metadata of what it reaches; empty for a constructor.</param>
/// <param name="Result">What it returns, as C#.</param>
/// <param name="Parameters">Its parameters as C#.</param>
/// <param name="IsByReference">Whether the object is passed by reference, as structs are.</param>
internal sealed record AccessorModel(string Name, string Kind, string Target, string Result, string Parameters, bool IsByReference)
{
    /// <summary>The call as C#.</summary>
    public string Call(string target, string? value = null) =>
        $"{Name}({(IsByReference ? "ref " : "")}{target}{(value is null ? "" : ", " + value)})";
}
