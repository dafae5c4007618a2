namespace DynoGen.Tests.Models.Types;

// Sets whose stored form tests look at.
[DynamoItem("types")]
public partial class SetsItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public HashSet<string> Texts { get; set; } = [];

    public HashSet<decimal> Numbers { get; set; } = [];

    public HashSet<double> Doubles { get; set; } = [];

    public HashSet<DateOnly> Dates { get; set; } = [];

    public HashSet<Season> Seasons { get; set; } = [];

    public HashSet<byte[]> Binaries { get; set; } = [];

    public HashSet<Guid> Guids { get; set; } = [];
}
