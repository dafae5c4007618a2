namespace DynoGen;

/// <summary>The attribute that says of which type a value is, beside <see cref="DynamoDerivedAttribute"/>; without it, <c>$type</c>.</summary>
/// <param name="attributeName">The attribute name in DynamoDB.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class DynamoDiscriminatorAttribute(string attributeName) : Attribute
{
    /// <summary>The attribute name in DynamoDB.</summary>
    public string AttributeName { get; } = attributeName;
}
