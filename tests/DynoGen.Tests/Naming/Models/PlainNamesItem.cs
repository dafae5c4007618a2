namespace DynoGen.Tests.Naming.Models;

[DynamoItem("plain")]
[DynamoNaming(AttributeNaming.AsDeclared)]
public partial record PlainNamesItem([PartitionKey] int OrderId);
