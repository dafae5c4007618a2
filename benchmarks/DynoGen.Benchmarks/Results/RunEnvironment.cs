using System.Runtime.InteropServices;
using System.Text.Json;
using BenchmarkDotNet.Environments;

namespace DynoGen.Benchmarks.Results;

/// <summary>Where the figures come from: without these they compare with nothing.</summary>
internal sealed record RunEnvironment(string Machine, string Runtime, IReadOnlyDictionary<string, string> Packages)
{
    private static readonly string[] s_packages =
        ["DynoGen", "AWSSDK.DynamoDBv2", "AWSSDK.Core", "Microsoft.CodeAnalysis.CSharp", "BenchmarkDotNet"];

    public static RunEnvironment Current()
    {
        string processor = HostEnvironmentInfo.GetCurrent().CpuInfo.Value?.ProcessorName ?? "unknown processor";
        string system = $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}";
        return new RunEnvironment(
            $"{processor}, {Environment.ProcessorCount} logical cores, {system}",
            RuntimeInformation.FrameworkDescription,
            ResolvedPackages());
    }

    /// <summary>From what the build resolved; the assemblies themselves often tell another version than their package.</summary>
    private static Dictionary<string, string> ResolvedPackages()
    {
        string path = Path.Combine(AppContext.BaseDirectory, $"{typeof(RunEnvironment).Assembly.GetName().Name}.deps.json");
        using var dependencies = JsonDocument.Parse(File.ReadAllBytes(path));
        return dependencies.RootElement.GetProperty("libraries").EnumerateObject()
            .Select(library => library.Name.Split('/'))
            .Where(nameAndVersion => s_packages.Contains(nameAndVersion[0]))
            .ToDictionary(nameAndVersion => nameAndVersion[0], nameAndVersion => nameAndVersion[1]);
    }
}
