using Amazon.DynamoDBv2;

namespace DynoGen.SdkCodecs;

/// <summary>A storage schema of the AWS SDK. For generated code.</summary>
public interface ISdkSchema
{
    /// <summary>The SDK's own rules for it.</summary>
    static abstract DynamoDBEntryConversion Conversion { get; }
}
