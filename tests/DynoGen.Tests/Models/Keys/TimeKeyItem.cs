namespace DynoGen.Tests.Models.Keys;

[DynamoItem("time-keys")]
public partial record TimeKeyItem([PartitionKey] Guid Id, [SortKey] DateTime At);
