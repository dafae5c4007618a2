namespace DynoGen;

/// <summary>
/// Marks the member that is the table's partition key. Exactly one member of an item type carries it. Its type must be stored as
/// S, N or B: text, a number, a date, a <see cref="Guid"/>, an enum or <c>byte[]</c>, and not nullable.
/// In a record's parameter list it may stand on the parameter.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class PartitionKeyAttribute : Attribute;
