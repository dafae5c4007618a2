using Amazon.DynamoDBv2.DataModel;

namespace DynoGen.ContextAotTests.Models;

[DynamoDBTable("context")]
public partial class NestedListItem
{
    [DynamoDBHashKey] public string Id { get; set; } = "";

    public List<Maker>? Makers { get; set; }
}
