namespace DynoGen.Tests.Models.Names;

// Its members differ only by case.
[DynamoItem("names")]
public partial class CaseOnlyItem
{
    [PartitionKey] public string Id { get; set; } = "";

    [SortKey] public string id { get; set; } = "";

    public string? Name { get; set; }

    public string? name { get; set; }

    public string? NAME { get; set; }
}
