namespace DynoGen.Tests.Models.Types;

// Collections of collections.
[DynamoItem("types")]
public partial class NestedCollectionItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required int[][] Grid { get; set; }

    public required List<List<string>> Table { get; set; }

    public required List<int[]?> RowsOrNull { get; set; }

    public required string?[]?[] Ragged { get; set; }

    public required Dictionary<string, List<decimal>> Prices { get; set; }

    public required Dictionary<string, Dictionary<string, DateTime?>> Dates { get; set; }

    public required List<Dictionary<string, byte[]>> Pictures { get; set; }

    public required List<HashSet<int>> Draws { get; set; }

    public required Dictionary<string, HashSet<string>> Tags { get; set; }

    public required List<List<List<Season?>>> Cube { get; set; }
}
