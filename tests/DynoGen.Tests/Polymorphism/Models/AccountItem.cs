namespace DynoGen.Tests.Polymorphism.Models;

// The base is a type of its own, which has no name.
[DynamoItem("accounts")]
[DynamoDerived(typeof(PaidAccount), "paid")]
public partial record AccountItem([PartitionKey] string Id);
