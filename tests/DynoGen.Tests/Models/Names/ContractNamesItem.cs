namespace DynoGen.Tests.Models.Names;

// Its members are called like what is generated for it.
[DynamoItem("names")]
public partial class ContractNamesItem
{
    [PartitionKey] public string Key { get; set; } = "";

    [SortKey] public int Partition { get; set; }

    public string? ToItem { get; set; }

    public string? FromItem { get; set; }

    public string? GetKey { get; set; }

    public string? AttributeMaps { get; set; }

    public string? Layout { get; set; }

    public string? TableName { get; set; }

    public string? KeySchema { get; set; }

    public string? WriteAttributes { get; set; }

    public string? ReadAttributes { get; set; }

    public string? ContractNamesItemMap { get; set; }

    public string? PrimaryKey { get; set; }
}
