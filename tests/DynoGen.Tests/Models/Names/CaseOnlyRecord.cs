namespace DynoGen.Tests.Models.Names;

// Its parameters differ only by case.
[DynamoItem("names")]
public partial record CaseOnlyRecord([PartitionKey] string Id, string id, string? Name, string? name = "n");
