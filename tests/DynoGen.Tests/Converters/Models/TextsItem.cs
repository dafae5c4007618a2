namespace DynoGen.Tests.Converters.Models;

[DynamoItem("texts")]
public partial class TextsItem
{
    [PartitionKey, DynamoPrefix("TEXT#")] public string Id { get; set; } = "id";

    [DynamoPrefix("USER#")] public string? Owner { get; set; }

    [DynamoPrefix("TAG#")] public HashSet<string>? Tags { get; set; }

    [DynamoConverter(typeof(BrotliConverter))] public string? Body { get; set; }

    [DynamoConverter(typeof(BrotliConverter))] public byte[]? Picture { get; set; }

    [DynamoJson(typeof(BlobJsonContext))] public Blob? Blob { get; set; }

    [DynamoJson(typeof(BlobJsonContext))] public List<Blob>? Blobs { get; set; }

    [DynamoJson(typeof(BlobJsonContext))] public int? Number { get; set; }

    [DynamoJson(typeof(BlobJsonContext))] public DateTime? Unknown { get; set; }
}
