namespace DynoGen.Tests.Models.Shapes;

// Several constructors, one of them marked.
[DynamoItem("shapes")]
public partial class MarkedConstructorItem
{
    public MarkedConstructorItem()
        : this("from the one without parameters", -1)
    {
    }

    [DynamoConstructor]
    public MarkedConstructorItem(string id, int number)
    {
        Id = id;
        Number = number;
        UsedConstructor = "marked";
    }

    public MarkedConstructorItem(string id, int number, string? name)
        : this(id, number)
    {
        Name = name;
        UsedConstructor = "longest";
    }

    [PartitionKey] public string Id { get; }

    public int Number { get; }

    public string? Name { get; set; }

    [DynamoIgnore] public string UsedConstructor { get; } = "";
}
