using static DynoGen.SdkCompatibilityTests.RealModels.Models.ShipmentNames;

namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>Several constructors, of which the SDK is told one; names of constants that are imported, named and in arrays.</summary>
[DynamoItem]
[DynamoDBTable(tableName: Table)]
public partial class Shipment
{
    [DynamoDBConstructor]
    public Shipment(string id, string carrier, int parcels = 1)
    {
        Id = id;
        Carrier = carrier;
        Parcels = parcels;
    }

    public Shipment()
        : this("none", "none")
    {
    }

    [DynamoDBHashKey(attributeName: Id_)]
    public string Id { get; }

    [DynamoDBGlobalSecondaryIndexHashKey(indexNames: [CarrierIndex, "second"], AttributeName = "by" + nameof(Carrier))]
    public string Carrier { get; }

    public int Parcels { get; }

    public string? Note { get; set; } = "note";
}
