using DynoGen.SourceGenerator.Collections;

namespace DynoGen.SourceGenerator.Models;

/// <summary>The names of one enum.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Type">The enum, fully qualified.</param>
/// <param name="NamesName">The generated type that knows its names.</param>
/// <param name="IsFlags">Whether it has <c>[Flags]</c>.</param>
/// <param name="Members">Its members in declaration order.</param>
internal sealed record EnumModel(string Type, string NamesName, bool IsFlags, EquatableArray<EnumMemberModel> Members);
