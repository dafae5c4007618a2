namespace DynoGen.ClientTests.Models;

[DynamoItem("parcels")]
public sealed partial class Parcel
{
    [PartitionKey]
    public required string Id { get; set; }

    [SortKey]
    public int Stop { get; set; }

    public string? Note { get; set; }

    public decimal? Weight { get; set; }

    public byte? Size { get; set; }

    public byte[]? Seal { get; set; }

    public List<string>? Labels { get; set; }

    public Dictionary<string, Parcel>? Inside { get; set; }
}
