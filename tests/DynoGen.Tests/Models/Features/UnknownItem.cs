using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.Models.Features;

// Keeps attributes that it does not know.
[DynamoItem("features")]
public partial class UnknownItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public int Known { get; set; }

    [UnknownAttributes] public Dictionary<string, AttributeValue> Rest { get; set; } = [];
}
