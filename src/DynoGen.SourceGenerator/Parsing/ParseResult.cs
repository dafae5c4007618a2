using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Models;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>What became of an item type: the generator takes the model, the analyzer the issues.</summary>
/// <param name="Model">The model, or null where an issue is an error.</param>
/// <param name="Issues">What is wrong with the type.</param>
internal sealed record ParseResult(ItemModel? Model, IReadOnlyList<Issue> Issues);
