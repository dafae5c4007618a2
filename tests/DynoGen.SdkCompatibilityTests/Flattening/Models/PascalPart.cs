namespace DynoGen.SdkCompatibilityTests.Flattening.Models;

[DynamoDBTable("none", Amazon.DynamoDBv2.DataModel.CaseMode.PascalCase)]
public class PascalPart
{
    public bool Flag { get; set; }
}
