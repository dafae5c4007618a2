namespace DynoGen.SourceGenerator.Models;

/// <summary>How a member of the contract is added to an item type.</summary>
internal enum MemberAddition
{
    /// <summary>As a public member.</summary>
    Public,

    /// <summary>As a public member that hides the one of a base type.</summary>
    Hiding,

    /// <summary>Through the interface only, since the user has a member of that name.</summary>
    Explicit,
}
