using DynoGen.Tests.Collections.Models;

namespace DynoGen.Tests.Models.Features;

// Members with every built-in converter, and with one of the user's own in every place.
[DynamoItem("features"), DynamoNaming(AttributeNaming.SnakeCase)]
public partial class ConvertedItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    [DynamoPrefix("CUSTOMER#")] public string Prefixed { get; set; } = "";

    [DynamoConverter(typeof(UnixSecondsConverter))] public DateTimeOffset Seconds { get; set; }

    [DynamoConverter(typeof(UnixMillisecondsConverter))] public DateTime? Milliseconds { get; set; }

    [DynamoConverter(typeof(IsoDateConverter))] public List<DateTimeOffset> Dates { get; set; } = [];

    [DynamoConverter(typeof(BrotliConverter))] public string Compressed { get; set; } = "";

    [DynamoConverter(typeof(BrotliConverter))] public byte[]? CompressedBytes { get; set; }

    [DynamoJson(typeof(FeatureJson))] public Leaf? Json { get; set; }

    public Sku Sku { get; set; }

    public Sku? MaybeSku { get; set; }

    public List<Sku?> Skus { get; set; } = [];

    public HashSet<Sku> SkuSet { get; set; } = [];
}
