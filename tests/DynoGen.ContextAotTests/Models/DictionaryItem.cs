using Amazon.DynamoDBv2.DataModel;

namespace DynoGen.ContextAotTests.Models;

[DynamoDBTable("context")]
public partial class DictionaryItem
{
    [DynamoDBHashKey] public string Id { get; set; } = "";

    public Dictionary<string, string>? Names { get; set; }
}
