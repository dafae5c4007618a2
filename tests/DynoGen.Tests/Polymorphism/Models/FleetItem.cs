namespace DynoGen.Tests.Polymorphism.Models;

[DynamoItem("fleets")]
public partial class FleetItem
{
    [PartitionKey] public string Id { get; set; } = "id";

    public Vehicle? Best { get; set; }

    public List<Vehicle>? All { get; set; }

    public Dictionary<string, Vehicle?>? ByName { get; set; }
}
