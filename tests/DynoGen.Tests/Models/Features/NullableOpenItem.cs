using System.Text.Json;
using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.Models.Features;

// Collections whose open elements may be null.
[DynamoItem("features")]
public partial class NullableOpenItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public List<AttributeValue?> Values { get; set; } = [];

    public List<JsonElement?> Jsons { get; set; } = [];
}
