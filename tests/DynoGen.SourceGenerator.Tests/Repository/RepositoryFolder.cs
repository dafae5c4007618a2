using System.Runtime.CompilerServices;

namespace DynoGen.SourceGenerator.Tests.Repository;

/// <summary>The sources and documents that tests read.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Looks upwards from this file, since built files may lie anywhere.</summary>
    private static string Find([CallerFilePath] string thisFile = "")
    {
        for (DirectoryInfo? folder = new FileInfo(thisFile).Directory; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "DynoGen.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException(
            $"No folder above '{thisFile}' has DynoGen.sln. Tests read sources, so they run where they were built.");
    }
}
