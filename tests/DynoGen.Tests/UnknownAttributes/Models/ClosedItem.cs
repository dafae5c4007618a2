namespace DynoGen.Tests.UnknownAttributes.Models;

[DynamoItem("closed")]
public partial record ClosedItem([PartitionKey] string Id);
