using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.Polymorphism.Models;

public class OtherNotice : Notice
{
    [UnknownAttributes] public Dictionary<string, AttributeValue> Rest { get; set; } = [];
}
