namespace DynoGen;

/// <summary>Stores a text with a prefix: <c>"c-1"</c> as <c>CUSTOMER#c-1</c>. A stored text without the prefix is an error.</summary>
/// <param name="prefix">The prefix.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class DynamoPrefixAttribute(string prefix) : Attribute
{
    /// <summary>The prefix.</summary>
    public string Prefix { get; } = prefix;
}
