namespace DynoGen;

/// <summary>Leaves a member out: it is neither written to DynamoDB nor read from it. In a record's parameter list it stands on a parameter that has a default value.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class DynamoIgnoreAttribute : Attribute;
