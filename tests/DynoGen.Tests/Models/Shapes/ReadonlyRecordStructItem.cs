namespace DynoGen.Tests.Models.Shapes;

[DynamoItem("shapes")]
public readonly partial record struct ReadonlyRecordStructItem([PartitionKey] string Id, [SortKey] DateTimeOffset At, double Value = 1.5);
