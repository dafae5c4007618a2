namespace DynoGen.Tests.Models.Keys;

[DynamoItem("number-keys")]
public partial record NumberKeyItem([PartitionKey, DynamoAttribute("the number")] double Number, string? Note = null);
