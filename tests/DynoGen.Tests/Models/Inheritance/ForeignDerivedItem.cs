namespace DynoGen.Tests.Models.Inheritance;

// Its base comes from another assembly.
[DynamoItem("foreign")]
public partial class ForeignDerivedItem : Foreign.ForeignEntity
{
    [PartitionKey] public string Id { get; set; } = "";

    public int Number { get; set; }
}
