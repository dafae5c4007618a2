namespace DynoGen.Tests.Models.Names;

// Types of one name from two namespaces.
[DynamoItem("names")]
public partial class AddressBookItem
{
    [PartitionKey] public string Id { get; set; } = "";

    public North.Address? North { get; set; }

    public South.Address? South { get; set; }

    public North.Kind NorthKind { get; set; }

    public South.Kind SouthKind { get; set; }
}
