namespace DynoGen.Tests.Models.Names;

// A constructor parameter that is one member exactly but for case, and another one as well.
[DynamoItem("names")]
public partial class CaseOnlyConstructorItem(string id)
{
    [PartitionKey] public string Id { get; } = id;

    public string? iD { get; set; }
}
