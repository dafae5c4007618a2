using System.Runtime.CompilerServices;
using DynoGen.SourceGenerator.Tests.Harness.Snapshots;

namespace DynoGen.SourceGenerator.Tests.Harness;

/// <summary>
/// Compares generated code with the files that were read and accepted before. Names and contents are those of
/// Verify.SourceGenerators, so that package can take the place of this class.
/// </summary>
internal static class Snapshot
{
    /// <summary>Compares every generated file.</summary>
    /// <param name="result">The run of the generator.</param>
    /// <param name="parameters">The arguments of a theory, such as <c>kind=record</c>: each has files of its own.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    public static void Verify(
        GeneratorResult result, string? parameters = null,
        [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") =>
        Verify(result.Sources.Select(source => SnapshotFile.Generated(source.Key, source.Value)), parameters, testFile, testMethod);

    /// <summary>Compares any text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extension">The extension of the file that it is kept in, without a dot.</param>
    /// <param name="parameters">The arguments of a theory, such as <c>kind=record</c>: each has files of its own.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    public static void VerifyText(
        string text, string extension = "txt", string? parameters = null,
        [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") =>
        Verify([SnapshotFile.Text(extension, text)], parameters, testFile, testMethod);

    private static void Verify(IEnumerable<SnapshotFile> files, string? parameters, string testFile, string testMethod)
    {
        string test = $"{Path.GetFileNameWithoutExtension(testFile)}.{testMethod}{(parameters is null ? "" : $"_{parameters}")}";
        new SnapshotFolder(Path.Combine(Path.GetDirectoryName(testFile)!, SnapshotFolder.Name), SnapshotAcceptance.FromEnvironment())
            .Verify(test, [.. files]);
    }
}
