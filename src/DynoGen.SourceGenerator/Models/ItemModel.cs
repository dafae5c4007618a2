using DynoGen.SourceGenerator.Collections;
using DynoGen.SourceGenerator.TypeMapping;

namespace DynoGen.SourceGenerator.Models;

/// <summary>One item type: all that its generated file depends on.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Declaration">How the partial part is opened.</param>
/// <param name="TableName">The table.</param>
/// <param name="PartitionKey">The number of the member that is the partition key.</param>
/// <param name="SortKey">The number of the member that is the sort key, or null.</param>
/// <param name="Object">The item type itself as a type with members.</param>
/// <param name="Contained">The plain types that its members reach.</param>
/// <param name="Enums">The enums that its members reach.</param>
/// <param name="Converters">The converters that are generated for attributes.</param>
/// <param name="Names">The names of what is added to it.</param>
/// <param name="Settings">How its file is compiled.</param>
internal sealed record ItemModel(
    TypeDeclaration Declaration,
    string TableName,
    int PartitionKey,
    int? SortKey,
    ObjectModel Object,
    EquatableArray<ObjectModel> Contained,
    EquatableArray<EnumModel> Enums,
    EquatableArray<GeneratedConverter> Converters,
    AddedNames Names,
    CompilerSettings Settings);
