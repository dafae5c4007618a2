namespace DynoGen.SdkCodecs;

/// <summary>The SDK's second schema, as the assembly says.</summary>
public readonly struct SdkDefaultSchemaV2 : ISdkSchema
{
    /// <inheritdoc/>
    public static SdkConversion Conversion => SdkConversion.V2;

    /// <inheritdoc/>
    public static bool IsOfModel => false;
}
