namespace DynoGen.Tests.Polymorphism.Models;

[DynamoItem("boards")]
public partial record BoardItem([PartitionKey] string Id, List<Notice> Notices);
