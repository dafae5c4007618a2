using Amazon.DynamoDBv2.DataModel;

namespace DynoGen.ContextAotTests.Models;

[DynamoDBTable("context")]
public partial class TextListItem
{
    [DynamoDBHashKey] public string Id { get; set; } = "";

    public List<string>? Tags { get; set; }
}
