namespace DynoGen;

/// <summary>Leaves a member out: it is neither written to DynamoDB nor read from it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class DynamoIgnoreAttribute : Attribute;
