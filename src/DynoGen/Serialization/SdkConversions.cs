namespace DynoGen.Serialization;

/// <summary>
/// What was said, apart from the models, about the schema that types with the AWS SDK's attributes are written in. What a call says comes
/// before what the model says, and what a table's options say after it, as with the SDK's operations and contexts.
/// </summary>
public readonly record struct SdkConversions
{
    private readonly byte _call;
    private readonly byte _options;

    /// <summary>Notes what was said.</summary>
    /// <param name="call">What the call says, or null.</param>
    /// <param name="options">What the table's options say, or null.</param>
    public SdkConversions(SdkConversion? call, SdkConversion? options)
    {
        _call = Byte(call);
        _options = Byte(options);
    }

    /// <summary>What the call says, or null.</summary>
    public SdkConversion? Call => Conversion(_call);

    /// <summary>What the table's options say, or null.</summary>
    public SdkConversion? Options => Conversion(_options);

    // Two bytes, since every writer has one.
    private static byte Byte(SdkConversion? conversion) => conversion is { } said ? (byte)(said + 1) : (byte)0;

    private static SdkConversion? Conversion(byte said) => said == 0 ? null : (SdkConversion)(said - 1);
}
