namespace DynoGen.Tests.Models.Types;

// What can be empty, nullable and not, without defaults.
[DynamoItem("types")]
public partial class EmptyItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public string Text { get; set; } = null!;

    public string? MaybeText { get; set; }

    public byte[] Bytes { get; set; } = null!;

    public byte[]? MaybeBytes { get; set; }

    public int[] Array { get; set; } = null!;

    public int[]? MaybeArray { get; set; }

    public List<int> List { get; set; } = null!;

    public List<int>? MaybeList { get; set; }

    public Dictionary<string, int> Map { get; set; } = null!;

    public Dictionary<string, int>? MaybeMap { get; set; }

    public HashSet<string> Texts { get; set; } = null!;

    public HashSet<string>? MaybeTexts { get; set; }

    public HashSet<int> Numbers { get; set; } = null!;

    public HashSet<byte[]> Binaries { get; set; } = null!;
}
