namespace DynoGen.Tests.Collections.Models;

// Value tuples of every length, named and not, and pairs.
[DynamoItem("collections")]
public partial class TupleItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public ValueTuple<string> One { get; set; } = new("");

    public (int X, double Y) Named { get; set; } = (0, 0);

    public (string?, int?, byte[]) Three { get; set; } = (null, null, []);

    public (int, int, int, int) Four { get; set; } = (0, 0, 0, 0);

    public (int, int, int, int, int) Five { get; set; } = (0, 0, 0, 0, 0);

    public (int, int, int, int, int, int) Six { get; set; } = (0, 0, 0, 0, 0, 0);

    public (int, int, int, int, int, int, int) Seven { get; set; } = (0, 0, 0, 0, 0, 0, 0);

    public (int A, string? B, int C, int D, int E, int F, int G, string? Eighth) Eight { get; set; } = (0, null, 0, 0, 0, 0, 0, null);

    public (int, int, int, int, int, int, int, int, decimal, int, int, int, int, int, int, DateOnly?) Sixteen { get; set; } = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null);

    public (int Id, List<string> Names)? Maybe { get; set; }

    public List<(Guid Id, (int, string) Inner)> Listed { get; set; } = [];

    public HashSet<(int, string)> Distinct { get; set; } = [];

    public Dictionary<int, (DateTimeOffset From, DateTimeOffset? To)> Spans { get; set; } = [];

    public KeyValuePair<string, int?> Pair { get; set; } = new("", null);

    public List<KeyValuePair<int, string?>> Pairs { get; set; } = [];

    public KeyValuePair<Sku, List<int>>? MaybePair { get; set; }
}
