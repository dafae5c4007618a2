using Amazon.DynamoDBv2;

namespace DynoGen.SdkCodecs;

/// <summary>The SDK's second schema.</summary>
public readonly struct SdkSchemaV2 : ISdkSchema
{
    /// <inheritdoc/>
    public static DynamoDBEntryConversion Conversion => DynamoDBEntryConversion.V2;
}
