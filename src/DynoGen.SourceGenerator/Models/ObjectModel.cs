using DynoGen.SourceGenerator.Collections;

namespace DynoGen.SourceGenerator.Models;

/// <summary>One type with members: how it is written and made.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Type">The C# type, fully qualified.</param>
/// <param name="ShortName">Its name for messages.</param>
/// <param name="MapName">The generated map.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Members">Its stored members; their places are the attribute numbers.</param>
/// <param name="Arguments">The constructor's arguments, in its order.</param>
/// <param name="Unknown">The member that receives unknown attributes, or null.</param>
/// <param name="IsLenient">Whether attributes that do not fit are reported and skipped.</param>
/// <param name="Discriminators">The discriminator attributes of its bases, which are nobody's unknown attributes.</param>
/// <param name="Polymorphism">The types that its values may be, or null where they are of this one only.</param>
internal sealed record ObjectModel(
    string Type,
    string ShortName,
    string MapName,
    bool IsValueType,
    EquatableArray<MemberModel> Members,
    EquatableArray<ConstructorArgument> Arguments,
    UnknownMemberModel? Unknown,
    bool IsLenient,
    EquatableArray<string> Discriminators,
    PolymorphicModel? Polymorphism)
{
    /// <summary>Whether a value may be of a derived type that the type does not name, which must not be stored as this one.</summary>
    public bool RefusesDerived { get; init; }

    /// <summary>What the AWS SDK's rules add; null under our own.</summary>
    public SdkObjectModel? Sdk { get; init; }
}
