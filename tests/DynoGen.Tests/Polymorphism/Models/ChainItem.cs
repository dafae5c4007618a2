namespace DynoGen.Tests.Polymorphism.Models;

[DynamoItem("chains")]
public partial record ChainItem([PartitionKey] string Id, Chain First);
