using System.Text;

namespace DynoGen.SourceGenerator.Tests.Harness.Snapshots;

/// <summary>The folder beside a test file that holds what its tests expect.</summary>
internal sealed class SnapshotFolder(string path, SnapshotAcceptance acceptance)
{
    public const string Name = "_snapshots";

    private static readonly UTF8Encoding WithByteOrderMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Compares all files of a test, or writes them.</summary>
    /// <param name="test">The name of the test as it begins the file names.</param>
    /// <param name="files">Every file of the test: one that is on disk and not among them is a failure too.</param>
    public void Verify(string test, IReadOnlyList<SnapshotFile> files)
    {
        foreach (string left in FilesOf(test, "received"))
            File.Delete(left);

        string[] stale = [.. FilesOf(test, "verified").Except(files.Select(file => Path.Combine(path, file.VerifiedName(test))))];
        if (acceptance.Accepts)
        {
            Accept(test, files, stale);
            return;
        }

        string[] failures =
        [
            .. files.Select(file => Compare(test, file)).OfType<string>(),
            .. stale.Select(file => $"{Path.GetFileName(file)}: is no longer produced."),
        ];
        if (failures.Length > 0)
            throw new SnapshotException(failures);
    }

    private void Accept(string test, IEnumerable<SnapshotFile> files, IEnumerable<string> stale)
    {
        foreach (string file in stale)
            File.Delete(file);
        foreach (SnapshotFile file in files)
            Write(file.VerifiedName(test), file.Content);
    }

    private string? Compare(string test, SnapshotFile file)
    {
        string verified = Path.Combine(path, file.VerifiedName(test));
        string? expected = File.Exists(verified) ? SnapshotFile.Normalize(File.ReadAllText(verified)) : null;
        if (expected == file.Content)
            return null;

        Write(file.ReceivedName(test), file.Content);
        return expected is null
            ? $"{file.VerifiedName(test)}: does not exist.\n{file.Content}"
            : $"{file.VerifiedName(test)}: differs.\n{TextDifference.Describe(expected, file.Content)}";
    }

    private string[] FilesOf(string test, string kind) =>
        Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path).Where(file => Belongs(Path.GetFileName(file), test, kind))]
            : [];

    /// <summary>The '#' or '.' after the name keeps apart tests of which one's name begins with another's.</summary>
    private static bool Belongs(string file, string test, string kind) =>
        file.StartsWith($"{test}.{kind}.", StringComparison.Ordinal)
        || (file.StartsWith($"{test}#", StringComparison.Ordinal) && file.Contains($".{kind}.", StringComparison.Ordinal));

    private void Write(string name, string content)
    {
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, name), content, WithByteOrderMark);
    }
}
