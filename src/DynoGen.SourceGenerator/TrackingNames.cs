namespace DynoGen.SourceGenerator;

/// <summary>The names of the pipeline's steps; tests read them.</summary>
internal static class TrackingNames
{
    /// <summary>An item type was parsed.</summary>
    public const string ParsedItem = nameof(ParsedItem);

    /// <summary>The item types without an error.</summary>
    public const string ValidItem = nameof(ValidItem);

    /// <summary>The file names that differ from another only by case.</summary>
    public const string FileNameClashes = nameof(FileNameClashes);
}
