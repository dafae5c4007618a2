namespace DynoGen.SourceGenerator.Sdk;

/// <summary>How the SDK makes attribute names. The numbers are those of its <c>CaseMode</c>.</summary>
internal enum SdkCasing
{
    /// <summary>Nothing is said: the casing of the type around it.</summary>
    Unset,

    /// <summary>Names as they are.</summary>
    PascalCase,

    /// <summary>The first character small, also in nested types.</summary>
    CamelCase,

    /// <summary>The first character small, in the item itself only.</summary>
    LegacyCamelCase,
}
