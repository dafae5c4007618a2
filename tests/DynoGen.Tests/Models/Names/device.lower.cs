namespace DynoGen.Tests.Models.Names;

#pragma warning disable CS8981 // The name is the point.
[DynamoItem("devices")]
public partial class device
{
    [PartitionKey] public string Lower { get; set; } = "";
}
