namespace DynoGen.Tests.Models.Shapes;

[DynamoItem("shapes")]
public partial class ClassItem
{
    [PartitionKey] public string Id { get; set; } = "";

    [SortKey] public int Number { get; set; }

    [DynamoAttribute("display-name")] public string? Name { get; set; }

    public List<string> Tags { get; set; } = [];

    [DynamoIgnore] public string Cache { get; set; } = "cached";

    public string Label => Id + "/" + Number;
}
