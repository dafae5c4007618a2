namespace DynoGen.SourceGenerator.Tests.Harness.Inputs;

/// <summary>One file of the user's project.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>Names files that a test gave as text only.</summary>
    public static SourceFile[] From(IEnumerable<string> texts) =>
        [.. texts.Select((text, index) => new SourceFile($"/project/Source{index}.cs", text))];

    /// <summary>The same file as another developer has it on disk.</summary>
    public SourceFile In(string folder) => this with { Path = $"{folder}/{System.IO.Path.GetFileName(Path)}" };
}
