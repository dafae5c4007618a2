namespace DynoGen.Tests.Models.Inheritance;

[DynamoItem("getter-only-overrides")]
public partial class GetterOnlyOverrideItem : ValueBase
{
    [PartitionKey] public string Id { get; set; } = "";

    public override int Value => base.Value;
}
