using Amazon.DynamoDBv2;

namespace DynoGen.SdkCodecs;

/// <summary>The SDK's first schema.</summary>
public readonly struct SdkSchemaV1 : ISdkSchema
{
    /// <inheritdoc/>
    public static DynamoDBEntryConversion Conversion => DynamoDBEntryConversion.V1;
}
