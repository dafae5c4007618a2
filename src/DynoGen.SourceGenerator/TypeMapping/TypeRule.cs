using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.TypeMapping;

/// <summary>One rule of <see cref="TypeMapper"/>.</summary>
/// <param name="type">The C# type; never a <see cref="System.Nullable{T}"/>, and its own nullable annotation does not count.</param>
/// <param name="scope">Maps the types inside it, and names what has to be generated for it.</param>
/// <returns>The mapping, or null where the rule is not for this type.</returns>
internal delegate TypeMapping? TypeRule(ITypeSymbol type, MappingScope scope);
