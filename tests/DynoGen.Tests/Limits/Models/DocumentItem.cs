using System.Text.Json;
using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.Limits.Models;

// Members through which values reach DynamoDB that no C# type limits.
[DynamoItem("documents")]
public partial class DocumentItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    [SortKey] public byte[] Part { get; set; } = [1];

    public string? Text { get; set; }

    public byte[]? Bytes { get; set; }

    public List<int>? Numbers { get; set; }

    public Dictionary<string, string>? Texts { get; set; }

    public HashSet<string>? Set { get; set; }

    public ISet<int>? Any { get; set; }

    public char? Character { get; set; }

    public AttributeValue? Open { get; set; }

    public Dictionary<string, AttributeValue>? OpenMap { get; set; }

    public JsonElement? Json { get; set; }

    public object? Loose { get; set; }
}
