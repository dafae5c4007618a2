namespace DynoGen.Tests.Models.Shapes;

// A collection of each kind that reads its elements in a way of its own.
[DynamoItem("collected")]
public partial class CollectedItem
{
    [PartitionKey] public string Id { get; set; } = "";

    public int[]? Array { get; set; }

    public List<int>? List { get; set; }

    public HashSet<int>? Set { get; set; }

    public SortedSet<int>? Sorted { get; set; }

    public Dictionary<string, int>? Map { get; set; }

    public Dictionary<int, int>? Keyed { get; set; }

    public (int, string)? Tuple { get; set; }

    public Queue<int>? Queue { get; set; }
}
