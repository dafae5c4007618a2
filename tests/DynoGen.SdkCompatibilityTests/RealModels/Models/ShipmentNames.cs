namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

public static class ShipmentNames
{
    public const string Table = "shipments";

    public const string Id_ = "Id";

    public const string CarrierIndex = "carriers";
}
