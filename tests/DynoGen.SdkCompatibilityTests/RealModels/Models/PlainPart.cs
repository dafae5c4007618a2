namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

[DynamoDBTable("none", Amazon.DynamoDBv2.DataModel.CaseMode.PascalCase)]
public sealed class PlainPart
{
    public int Size { get; set; }
}
