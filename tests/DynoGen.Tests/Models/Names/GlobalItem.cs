// In the global namespace.
using DynoGen;
using DynoGen.Tests.Models.Nesting;

[DynamoItem("global")]
public partial record GlobalItem([PartitionKey] string Id, GlobalPart? Part, Address? Address);
