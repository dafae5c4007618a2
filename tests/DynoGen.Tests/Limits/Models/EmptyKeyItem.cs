namespace DynoGen.Tests.Limits.Models;

[DynamoItem("empty-keys")]
public partial record EmptyKeyItem([PartitionKey, DynamoConverter(typeof(CodeConverter))] Code Code);
