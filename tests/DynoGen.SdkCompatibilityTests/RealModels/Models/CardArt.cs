namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

public sealed class CardArt
{
    [DynamoDBProperty("RenAmed")]
    public string? Artist { get; set; }

    public string? URLPath { get; set; }

    public PlainPart? Plain { get; set; }
}
