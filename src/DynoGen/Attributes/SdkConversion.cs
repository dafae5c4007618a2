namespace DynoGen;

/// <summary>
/// The storage schemas of the AWS SDK's <c>DynamoDBContext</c>; the numbers are those of the SDK's <c>ConversionSchema</c>.
/// </summary>
public enum SdkConversion
{
    /// <summary>The SDK's default: <c>bool</c> as N, lists and arrays of primitives as sets.</summary>
    V1,

    /// <summary><c>bool</c> as BOOL, lists and arrays as L.</summary>
    V2,
}
