namespace DynoGen.Tests.Models.Keys;

[DynamoItem("binary-keys")]
public partial record BinaryKeyItem([PartitionKey] byte[] Hash, [SortKey] double Score);
