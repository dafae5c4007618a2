namespace DynoGen.Tests.Models.Inheritance;

// A positional record of a positional record.
[DynamoItem("logins")]
public sealed partial record LoginItem([PartitionKey] string User, string Id, DateTimeOffset At, string? Device = null) : EventRecord(Id, At);
