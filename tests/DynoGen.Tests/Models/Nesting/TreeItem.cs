namespace DynoGen.Tests.Models.Nesting;

// It contains itself, and a plain type that contains itself.
[DynamoItem("trees")]
public partial record TreeItem
{
    [PartitionKey] public string Id { get; set; } = "root";

    public Node? Root { get; set; }

    public TreeItem? Next { get; set; }

    public List<TreeItem>? Branches { get; set; }
}
