namespace DynoGen.SdkCodecs;

/// <summary>The SDK's second schema, as the model says.</summary>
public readonly struct SdkSchemaV2 : ISdkSchema
{
    /// <inheritdoc/>
    public static SdkConversion Conversion => SdkConversion.V2;

    /// <inheritdoc/>
    public static bool IsOfModel => true;
}
