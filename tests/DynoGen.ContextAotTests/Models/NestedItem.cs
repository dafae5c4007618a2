using Amazon.DynamoDBv2.DataModel;

namespace DynoGen.ContextAotTests.Models;

[DynamoDBTable("context")]
public partial class NestedItem
{
    [DynamoDBHashKey] public string Id { get; set; } = "";

    public Maker? Maker { get; set; }
}
