namespace DynoGen;

/// <summary>
/// Gives a member its attribute name in DynamoDB; without it the member's own name is used as it is. On a member that is not public
/// it also says that the member is stored. In a record's parameter list it may stand on the parameter.
/// </summary>
/// <param name="name">The attribute name: any text of 1 to 65,535 bytes of UTF-8; key attributes at most 255 bytes.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class DynamoAttributeAttribute(string name) : Attribute
{
    /// <summary>The attribute name in DynamoDB.</summary>
    public string Name { get; } = name;
}
