using Amazon.DynamoDBv2.DataModel;

namespace DynoGen.Tests.Models.Foreign.Sdk;

public class ForeignPart
{
    [DynamoDBProperty("count")]
    public int Count { get; set; } = 2;

    public string? Name { get; init; }
}
