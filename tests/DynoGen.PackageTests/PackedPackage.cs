using System.Globalization;

namespace DynoGen.PackageTests;

/// <summary>The package, packed once for all tests under a version that no cache can know, in a feed of its own.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo _feed = Directory.CreateTempSubdirectory("dynogen-feed-");

    /// <summary>The version that was packed.</summary>
    public string Version { get; } =
        "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The folder that the package is in.</summary>
    public string Feed => _feed.FullName;

    /// <summary>The package file.</summary>
    public string File => Path.Combine(Feed, $"DynoGen.{Version}.nupkg");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        CommandResult result = await DotnetCommand.RunAsync(
            Path.Combine(Repository.Root, "src", "DynoGen"), "pack", "-c", "Release", "-o", Feed, $"-p:PackageVersion={Version}", "--nologo", "-v", "quiet");
        result.Succeeded();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        _feed.Delete(recursive: true);
        CommandResult cache = await DotnetCommand.RunAsync(Path.GetTempPath(), "nuget", "locals", "global-packages", "--list", "--force-english-output");
        string folder = cache.Output.Split("global-packages:", 2)[^1].Trim();
        string package = Path.Combine(folder, "dynogen", Version);
        if (Directory.Exists(package))
        {
            Directory.Delete(package, recursive: true);
        }
    }
}
