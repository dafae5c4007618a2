namespace DynoGen.SourceGenerator.Sdk;

/// <summary>Whether a time is stored in seconds.</summary>
internal enum SdkEpoch
{
    /// <summary>It is stored as text.</summary>
    None,

    /// <summary>As long as the seconds fit into 32 bits.</summary>
    Int,

    /// <summary>Always.</summary>
    Long,
}
