namespace DynoGen;

/// <summary>
/// How attribute names are made of member names, on a type or on an assembly; the nearest one counts. A <see cref="DynamoAttributeAttribute"/>
/// on a member is taken as it is.
/// </summary>
/// <param name="naming">The rule.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly)]
public sealed class DynamoNamingAttribute(AttributeNaming naming) : Attribute
{
    /// <summary>The rule.</summary>
    public AttributeNaming Naming { get; } = naming;
}
