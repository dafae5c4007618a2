namespace DynoGen.Tests.Models.Types;

// Members with defaults of their own.
[DynamoItem("types")]
public partial class DefaultsItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public string Text { get; set; } = "text";

    public string? MaybeText { get; set; } = "maybe";

    public int Number { get; set; } = 42;

    public int? MaybeNumber { get; set; } = 43;

    public Season Season { get; init; } = Season.Summer;

    public DateOnly? Day { get; init; } = new DateOnly(2026, 11, 23);

    public List<int> Numbers { get; set; } = [1, 2];

    public Dictionary<string, int>? Counts { get; init; } = new() { ["one"] = 1 };

    public HashSet<string> NoTags { get; set; } = [];

    public HashSet<string> Tags { get; set; } = ["default"];

    public HashSet<int>? MaybeSizes { get; init; } = [7];

    public byte[]? Picture = [1, 2, 3];
}
