namespace DynoGen.Keys;

/// <summary>
/// The attributes of a table's primary key, as
/// <see href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_KeySchemaElement.html">KeySchemaElement</see> has them.
/// </summary>
/// <param name="PartitionKey">The partition key (HASH).</param>
/// <param name="SortKey">The sort key (RANGE), or null where the table has none.</param>
public sealed record KeySchema(KeyElement PartitionKey, KeyElement? SortKey);
