namespace DynoGen;

/// <summary>
/// The schema in which types with the AWS SDK's attributes are stored, on a type or for all of an assembly; without it, V1 as in the SDK.
/// A <c>Conversion</c> on <c>[DynamoDBTable]</c> comes before it, as it comes before the context's in the SDK.
/// </summary>
/// <param name="conversion">The schema.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly)]
public sealed class DynamoSdkConversionAttribute(SdkConversion conversion) : Attribute
{
    /// <summary>The schema.</summary>
    public SdkConversion Conversion { get; } = conversion;
}
