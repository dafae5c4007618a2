namespace DynoGen.Tests.Models.Shapes;

// Attributes on the parameters and on the properties that they become; one more member in the body.
[DynamoItem("shapes")]
public partial record PositionalItem(
    [PartitionKey] string Id,
    [property: SortKey] int Number,
    [DynamoAttribute("display-name")] string? Name,
    [property: DynamoAttribute("nick")] string? NickName = null)
{
    public string? Note { get; set; }

    [DynamoIgnore] public int Visits { get; set; }
}
