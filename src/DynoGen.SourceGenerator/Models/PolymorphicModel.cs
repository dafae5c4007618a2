using DynoGen.SourceGenerator.Collections;

namespace DynoGen.SourceGenerator.Models;

/// <summary>The types that values of a type may be.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Discriminator">The attribute that names the type.</param>
/// <param name="Derived">The types.</param>
/// <param name="HasOwnValues">Whether values may be of the type itself: it is not abstract.</param>
internal sealed record PolymorphicModel(string Discriminator, EquatableArray<DerivedModel> Derived, bool HasOwnValues);
