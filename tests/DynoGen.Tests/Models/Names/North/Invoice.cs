namespace DynoGen.Tests.Models.Names.North;

// There is an item type of this name in another namespace too.
[DynamoItem("north-invoices")]
public partial class Invoice
{
    [PartitionKey] public string Number { get; set; } = "";
}
