namespace DynoGen.SourceGenerator.Models;

/// <summary>
/// The names of what is added to an item type. They yield to the user's: a member of the user's that has such a name keeps it, and ours
/// takes another or is reachable through the interface only.
/// </summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Key">The key type.</param>
/// <param name="KeyAccess">Its accessibility as C#.</param>
/// <param name="Maps">The class that holds the generated maps.</param>
/// <param name="FromItem">How <c>FromItem</c> is added.</param>
/// <param name="ToItem">How <c>ToItem</c> is added.</param>
/// <param name="GetKey">How <c>GetKey</c> is added.</param>
/// <param name="KeyHides">Whether the key type hides that of a base type.</param>
/// <param name="Reader">The type parameter of what reads.</param>
/// <param name="Writer">The type parameter of what writes.</param>
/// <param name="Extensions">The class of the extension methods, or null where nobody could call them.</param>
/// <param name="ExtensionsAccess">Its accessibility as C#.</param>
internal sealed record AddedNames(
    string Key,
    string KeyAccess,
    string Maps,
    MemberAddition FromItem,
    MemberAddition ToItem,
    MemberAddition GetKey,
    bool KeyHides,
    string Reader,
    string Writer,
    string? Extensions,
    string ExtensionsAccess);
