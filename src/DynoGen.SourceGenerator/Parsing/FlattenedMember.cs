using DynoGen.SourceGenerator.Models;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>A member that is flattened, before it is known how it is set.</summary>
/// <param name="Symbol">The property or field.</param>
/// <param name="Type">Its type, without <c>Nullable</c>.</param>
/// <param name="MapName">The generated map of its type.</param>
/// <param name="Before">How many stored members come before it.</param>
internal sealed record FlattenedMember(ISymbol Symbol, INamedTypeSymbol Type, string MapName, int Before);
