namespace DynoGen.Tests.Models.Shapes;

[DynamoItem("shapes")]
public partial record struct RecordStructItem([PartitionKey] Guid Id, [SortKey] long Number, string? Name);
