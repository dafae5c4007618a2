namespace DynoGen.SdkCompatibilityTests.RealModels.Models;

/// <summary>A positional record, which the SDK makes by its constructor.</summary>
[DynamoItem]
[DynamoDBTable("cards", Amazon.DynamoDBv2.DataModel.CaseMode.CamelCase)]
public sealed partial record Card(
    [property: DynamoDBHashKey] string Id,
    int Strength = 3,
    List<string>? Tags = null,
    CardArt? Art = null);
