namespace DynoGen.Tests.Models.Nesting;

// An item that contains items.
[DynamoItem("albums")]
public partial class Album
{
    [PartitionKey] public string Title { get; set; } = "";

    public List<Track> Tracks { get; set; } = [];

    public Track? Best { get; set; }
}
