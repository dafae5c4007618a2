using Amazon.DynamoDBv2.Model;
using DynoGen.Serialization;

namespace DynoGen.AttributeValues;

/// <summary>Which of its members an <see cref="AttributeValue"/> has set, and what is in it.</summary>
internal static class AttributeValueTypes
{
    /// <summary>The value's type, or null where nothing is set.</summary>
    /// <remarks>
    /// A collection that is empty counts only where the SDK says so: with <c>AWSConfigs.InitializeCollections</c> every value has them all.
    /// </remarks>
    public static AttributeType? TypeOf(AttributeValue value) => value switch
    {
        { S: not null } => AttributeType.String,
        { N: not null } => AttributeType.Number,
        { BOOL: not null } => AttributeType.Boolean,
        { B: not null } => AttributeType.Binary,
        { NULL: true } => AttributeType.Null,
        { M.Count: > 0 } => AttributeType.Map,
        { L.Count: > 0 } => AttributeType.List,
        { SS.Count: > 0 } => AttributeType.StringSet,
        { NS.Count: > 0 } => AttributeType.NumberSet,
        { BS.Count: > 0 } => AttributeType.BinarySet,
        { IsMSet: true } => AttributeType.Map,
        { IsLSet: true } => AttributeType.List,
        { SS: not null, IsSSSet: true } => AttributeType.StringSet,
        { NS: not null, IsNSSet: true } => AttributeType.NumberSet,
        { BS: not null, IsBSSet: true } => AttributeType.BinarySet,
        _ => null,
    };

    /// <summary>What is in the value, for errors.</summary>
    public static object? ContentOf(AttributeValue value) => TypeOf(value) switch
    {
        AttributeType.String => value.S,
        AttributeType.Number => value.N,
        AttributeType.Boolean => value.BOOL,
        AttributeType.Binary => value.B,
        AttributeType.Map => value.M,
        AttributeType.List => value.L,
        AttributeType.StringSet => value.SS,
        AttributeType.NumberSet => value.NS,
        AttributeType.BinarySet => value.BS,
        _ => null,
    };
}
