using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>One collection type.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name, without type parameters.</param>
/// <param name="Shape">The runtime's shape, without namespace and type parameters: how it is made.</param>
/// <param name="Kind">What it is a collection of.</param>
/// <param name="IsSorted">Whether it compares its elements or keys, which must be comparable then.</param>
internal sealed record CollectionShape(string Namespace, string Name, string Shape, CollectionKind Kind, bool IsSorted = false)
{
    /// <summary>The collection's type as C#.</summary>
    /// <param name="arguments">Its type arguments.</param>
    public string TypeOf(string arguments) => $"global::{Namespace}.{Name}<{arguments}>";

    /// <summary>The shape as C#.</summary>
    /// <param name="arguments">Its type arguments, which are those of the collection.</param>
    public string ShapeOf(string arguments) => $"global::DynoGen.Collections.{Shape}<{arguments}>";

    /// <summary>Whether it can hold such elements or keys at all, once it is read.</summary>
    public bool Takes(ITypeSymbol type) => !IsSorted || type.IsComparable();
}
