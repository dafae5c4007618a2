namespace DynoGen.Tests.Models.Inheritance;

public abstract record DocumentRecord([PartitionKey] string Id, [DynamoAttribute("body"), DynamoPrefix("TEXT#")] string Body);
