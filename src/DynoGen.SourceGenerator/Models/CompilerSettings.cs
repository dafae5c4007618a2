using DynoGen.SourceGenerator.Collections;

namespace DynoGen.SourceGenerator.Models;

/// <summary>How the generated file is compiled, so that the compiler has nothing to say about what is not its concern.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="IsOblivious">Whether it stores types whose source says nothing about null.</param>
/// <param name="UseIds">The ids of what obsolete and experimental parts of the model are reported with, apart from the usual ones.</param>
/// <param name="IsObsolete">Whether using the item type is an error, since it is obsolete.</param>
/// <param name="ContainsObsolete">Whether using a part of the model is an error, since it is obsolete.</param>
/// <param name="IsClsCompliant">Whether the assembly says that it is CLS-compliant.</param>
internal sealed record CompilerSettings(
    bool IsOblivious, EquatableArray<string> UseIds, bool IsObsolete, bool ContainsObsolete, bool IsClsCompliant);
