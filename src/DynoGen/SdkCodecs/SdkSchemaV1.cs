namespace DynoGen.SdkCodecs;

/// <summary>The SDK's first schema, as the model says.</summary>
public readonly struct SdkSchemaV1 : ISdkSchema
{
    /// <inheritdoc/>
    public static SdkConversion Conversion => SdkConversion.V1;

    /// <inheritdoc/>
    public static bool IsOfModel => true;
}
