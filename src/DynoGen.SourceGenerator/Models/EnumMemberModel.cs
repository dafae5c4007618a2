namespace DynoGen.SourceGenerator.Models;

/// <summary>One member of an enum.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Name">Its name in C#.</param>
/// <param name="StoredName">The name that is stored: its own, or the one that an attribute gives it.</param>
/// <param name="IsAlias">Whether a member before it has the same value.</param>
internal sealed record EnumMemberModel(string Name, string StoredName, bool IsAlias);
