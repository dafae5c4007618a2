using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.UnknownAttributes.Models;

[DynamoItem("open-ended")]
public partial class OpenEndedItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public int? Known { get; set; }

    public OpenEndedPart? Part { get; set; }

    [UnknownAttributes] public Dictionary<string, AttributeValue> Rest { get; set; } = [];
}
