namespace DynoGen;

/// <summary>
/// Picks the constructor that items read from DynamoDB are made with, where a type has several. Each parameter must have the name
/// (in any case) and type of a stored member.
/// </summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class DynamoConstructorAttribute : Attribute;
