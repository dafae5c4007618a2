namespace DynoGen.Tests.Models.Features;

// Values of several types: a member, elements, values of a dictionary, and behind an interface.
[DynamoItem("features")]
public partial class FiguresItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public Figure Figure { get; set; } = null!;

    public Figure? Maybe { get; set; }

    public List<Figure?> Figures { get; set; } = [];

    public Dictionary<string, IMark> Marks { get; set; } = [];
}
