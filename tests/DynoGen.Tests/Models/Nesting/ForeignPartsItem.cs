namespace DynoGen.Tests.Models.Nesting;

// Its parts come from another assembly.
[DynamoItem("foreign")]
public partial class ForeignPartsItem
{
    [PartitionKey] public string Id { get; set; } = "";

    public Foreign.Contact? Contact { get; set; }

    public List<Foreign.Contact> Others { get; set; } = [];

    public Foreign.Settings? Settings { get; set; }

    public Foreign.Point Point { get; set; }

    public Foreign.Person? Person { get; set; }
}
