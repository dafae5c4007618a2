using System.Text.Json;
using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.Collections.Models;

// Members that hold values of any type.
[DynamoItem("collections")]
public partial class OpenItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public AttributeValue? Value { get; set; }

    public Dictionary<string, AttributeValue>? Values { get; set; }

    public List<AttributeValue>? ValueList { get; set; }

    public JsonElement? Json { get; set; }

    public List<JsonElement>? JsonList { get; set; }

    public object? Anything { get; set; }

    public Dictionary<string, object?>? Map { get; set; }

    public List<object>? Objects { get; set; }
}
