using Amazon.DynamoDBv2.Model;

namespace DynoGen.Client;

/// <summary>One response of Query or Scan.</summary>
/// <param name="Items">Its items, in order.</param>
/// <param name="LastEvaluatedKey">Where the next request goes on, or null after the last page.</param>
internal readonly record struct ItemPage<T>(List<T> Items, Dictionary<string, AttributeValue>? LastEvaluatedKey);
