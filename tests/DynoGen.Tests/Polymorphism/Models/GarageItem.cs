namespace DynoGen.Tests.Polymorphism.Models;

[DynamoItem("garages")]
public partial record GarageItem([PartitionKey] string Id, IVehicle Best, IReadOnlyList<IVehicle>? Others = null);
