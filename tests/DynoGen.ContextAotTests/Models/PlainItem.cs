using Amazon.DynamoDBv2.DataModel;

namespace DynoGen.ContextAotTests.Models;

[DynamoDBTable("context")]
public partial class PlainItem
{
    [DynamoDBHashKey] public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public int? Count { get; set; }
}
