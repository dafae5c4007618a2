namespace DynoGen.Tests.Models.Inheritance;

// An item type that is the base of others.
[DynamoItem("animals")]
public partial class AnimalItem
{
    [PartitionKey] public string Name { get; set; } = "";

    public int Legs { get; set; } = 4;
}
