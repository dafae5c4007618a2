using System.Text.RegularExpressions;

namespace DynoGen.SourceGenerator.Tests.Harness.Snapshots;

/// <summary>One file that a test compares.</summary>
/// <param name="Suffix">What stands between the name of the test and <c>.verified</c>.</param>
/// <param name="Extension">The extension without a dot.</param>
/// <param name="Content">The text with line feeds only.</param>
internal sealed partial record SnapshotFile(string Suffix, string Extension, string Content)
{
    public static SnapshotFile Generated(string hintName, string source) => new(
        "#" + Path.GetFileNameWithoutExtension(hintName),
        "cs",
        $"//HintName: {hintName}\n{GeneratedCodeVersion().Replace(Normalize(source), "$1{version}$2")}");

    public static SnapshotFile Text(string extension, string text) => new("", extension, Normalize(text));

    public string VerifiedName(string test) => $"{test}{Suffix}.verified.{Extension}";

    public string ReceivedName(string test) => $"{test}{Suffix}.received.{Extension}";

    public static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    // The one thing in generated code that a release changes without anybody having changed the generator.
    [GeneratedRegex("""(GeneratedCode(?:Attribute)?\("DynoGen[^"]*", ")[^"]*("\))""")]
    private static partial Regex GeneratedCodeVersion();
}
