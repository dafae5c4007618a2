namespace DynoGen.Tests.Models.Names.South;

// There is an item type of this name in another namespace too.
[DynamoItem("south-invoices")]
public partial class Invoice
{
    [PartitionKey] public int Number { get; set; }
}
