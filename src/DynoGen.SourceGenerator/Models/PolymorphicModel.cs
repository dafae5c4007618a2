using DynoGen.SourceGenerator.Collections;

namespace DynoGen.SourceGenerator.Models;

/// <summary>The types that values of a type may be.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Discriminator">The attribute that names the type.</param>
/// <param name="Derived">The types.</param>
/// <param name="HasOwnValues">Whether values may be of the type itself: it is not abstract.</param>
/// <param name="Others">The map that stores what is not named here, or null where the type's own does.</param>
/// <param name="OthersChoose">Whether that map names types too.</param>
internal sealed record PolymorphicModel(
    string Discriminator, EquatableArray<DerivedModel> Derived, bool HasOwnValues, string? Others = null, bool OthersChoose = false);
