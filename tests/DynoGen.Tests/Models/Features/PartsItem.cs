namespace DynoGen.Tests.Models.Features;

// Plain types: records, structs, generic ones, and one that contains itself.
[DynamoItem("features")]
public partial class PartsItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public Leaf Leaf { get; set; } = null!;

    public Leaf? MaybeLeaf { get; set; }

    public Place Place { get; set; }

    public Place? MaybePlace { get; set; }

    public Labelled<int?> Number { get; set; } = null!;

    public Labelled<Labelled<string>> Nested { get; set; } = null!;

    public List<Labelled<Place>> List { get; set; } = [];

    public Dictionary<Guid, Leaf?> Leaves { get; set; } = [];

    public Chain? Chain { get; set; }
}
