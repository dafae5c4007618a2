namespace DynoGen.Tests.Models.Types;

// Collections whose stored form tests look at.
[DynamoItem("types")]
public partial class RowItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public required string[] Texts { get; set; }

    public required List<int> Numbers { get; set; }

    public Dictionary<string, int?>? Counts { get; set; }

    public Dictionary<string, HashSet<int>>? SetsByName { get; set; }

    public byte[]? Bytes { get; set; }

    public List<byte>? SmallNumbers { get; set; }

    public bool[]? Flags { get; set; }

    public List<DateTime>? Times { get; set; }

    public byte[][]? Pictures { get; set; }

    public int?[]? MaybeNumbers { get; set; }
}
