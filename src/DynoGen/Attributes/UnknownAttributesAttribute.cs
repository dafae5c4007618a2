namespace DynoGen;

/// <summary>
/// Marks the member, a <c>Dictionary&lt;string, AttributeValue&gt;</c>, that receives the attributes the type does not know. They are
/// written back with the item, so that reading and writing an item that newer code wrote loses nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class UnknownAttributesAttribute : Attribute;
