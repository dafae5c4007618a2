using Amazon.DynamoDBv2.DataModel;

namespace DynoGen.ContextAotTests.Models;

[DynamoDBTable("context")]
public partial class NumberDictionaryItem
{
    [DynamoDBHashKey] public string Id { get; set; } = "";

    public Dictionary<string, int>? Counts { get; set; }
}
