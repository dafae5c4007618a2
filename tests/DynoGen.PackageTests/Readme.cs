namespace DynoGen.PackageTests;

/// <summary>The code of the README.</summary>
internal static class Readme
{
    /// <summary>The C# blocks, in order.</summary>
    public static IReadOnlyList<string> Blocks { get; } = Parse();

    private static List<string> Parse()
    {
        const string Begin = "```csharp\n";
        string text = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        return [.. text.Split(Begin).Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])];
    }
}
