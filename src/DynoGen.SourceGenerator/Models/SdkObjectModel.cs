using DynoGen.SourceGenerator.Collections;

namespace DynoGen.SourceGenerator.Models;

/// <summary>What the AWS SDK's rules add to a type with members.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Constructor">How it is made where C# would ask for its <c>required</c> members, or null.</param>
/// <param name="Flattened">The members whose own members are stored beside those of the type.</param>
/// <param name="IsFlattened">Whether it is such a member's type.</param>
internal sealed record SdkObjectModel(AccessorModel? Constructor, EquatableArray<FlattenedModel> Flattened, bool IsFlattened);
