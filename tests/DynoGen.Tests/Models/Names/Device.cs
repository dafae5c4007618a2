namespace DynoGen.Tests.Models.Names;

// There is another type whose name differs only by case.
[DynamoItem("devices")]
public partial class Device
{
    [PartitionKey] public string Upper { get; set; } = "";
}
