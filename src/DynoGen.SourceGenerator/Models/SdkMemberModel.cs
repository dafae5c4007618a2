namespace DynoGen.SourceGenerator.Models;

/// <summary>What the AWS SDK's rules add to a member.</summary>
/// <remarks>Cached by the compiler between edits: plain data, compared by value.</remarks>
/// <param name="Getter">How it is read where C# does not allow it, or null.</param>
/// <param name="Setter">How it is set where C# does not allow it, or null.</param>
/// <param name="OmitsNull">Whether null is left out of the item, since an absent attribute reads back as null.</param>
/// <param name="OmitsEmpty">Whether an empty set is left out, since an absent attribute reads back as an empty set.</param>
/// <param name="IsIndexKey">Whether it is part of an index's key, where DynamoDB refuses empty values.</param>
/// <param name="IsTimestamp">Whether the current time is written where it is null.</param>
internal sealed record SdkMemberModel(
    AccessorModel? Getter, AccessorModel? Setter, bool OmitsNull, bool OmitsEmpty, bool IsIndexKey, bool IsTimestamp);
