namespace DynoGen.Tests.Models.Names;

// The same in lower case, as a parameter list, with underscores beside.
[DynamoItem("names")]
public partial record struct LowerCaseNamesItem(
    [PartitionKey] string key, [SortKey] string table, string map, string value, ulong seen, int attribute, string? error)
{
    public string? _ { get; set; }

    public string? __ { get; set; }

    public string? _map { get; set; }
}
