namespace DynoGen.Tests.Models.Nesting;

[DynamoItem("tracks")]
public partial record Track([PartitionKey] string Title, int Seconds = 180);
