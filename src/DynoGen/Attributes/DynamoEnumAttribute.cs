namespace DynoGen;

/// <summary>
/// Whether enums are stored as their number or their name: on a member, an enum, a type with members, or an assembly; the nearest one
/// counts. Both forms are always read.
/// </summary>
/// <param name="form">The form.</param>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter
    | AttributeTargets.Enum | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly)]
public sealed class DynamoEnumAttribute(EnumForm form) : Attribute
{
    /// <summary>The form.</summary>
    public EnumForm Form { get; } = form;
}
