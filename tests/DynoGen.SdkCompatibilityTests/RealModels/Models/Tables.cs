namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

public static class Tables
{
    public const string Main = "main-table";

    public const string PartitionKey = "Id";
}
