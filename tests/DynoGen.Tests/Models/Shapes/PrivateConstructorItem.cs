namespace DynoGen.Tests.Models.Shapes;

// Only its own factory makes it, and only it sets its members.
[DynamoItem("shapes")]
public partial class PrivateConstructorItem
{
    private PrivateConstructorItem()
    {
    }

    [PartitionKey] public string Id { get; private set; } = "";

    public int Number { get; private set; }

    public static PrivateConstructorItem Create(string id, int number) => new() { Id = id, Number = number };
}
