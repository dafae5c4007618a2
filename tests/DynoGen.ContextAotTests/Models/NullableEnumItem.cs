using Amazon.DynamoDBv2.DataModel;

namespace DynoGen.ContextAotTests.Models;

[DynamoDBTable("context")]
public partial class NullableEnumItem
{
    [DynamoDBHashKey] public string Id { get; set; } = "";

    public State? State { get; set; }
}
