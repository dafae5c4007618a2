namespace DynoGen.SdkCodecs;

/// <summary>The SDK's first schema, since the model says nothing.</summary>
public readonly struct SdkDefaultSchemaV1 : ISdkSchema
{
    /// <inheritdoc/>
    public static SdkConversion Conversion => SdkConversion.V1;

    /// <inheritdoc/>
    public static bool IsOfModel => false;
}
