#nullable disable

namespace DynoGen.Tests.Models.Oblivious;

// From code without nullable annotations: any reference may be null.
[DynamoItem("oblivious")]
public partial class ObliviousItem
{
    [PartitionKey] public string Id { get; set; }

    public string Name { get; set; }

    public int Number { get; set; }

    public int? MaybeNumber { get; set; }

    public List<string> Lines { get; set; }

    public Dictionary<string, string> Texts { get; set; } = new();

    public HashSet<string> Tags { get; set; }

    public string[] Words { get; set; }

    public ObliviousPart Part { get; set; }

    public List<ObliviousPart> Parts { get; set; }
}
