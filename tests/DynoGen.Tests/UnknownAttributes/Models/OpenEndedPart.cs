using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.UnknownAttributes.Models;

public record OpenEndedPart(int Number)
{
    [UnknownAttributes] public Dictionary<string, AttributeValue>? Rest { get; init; }
}
