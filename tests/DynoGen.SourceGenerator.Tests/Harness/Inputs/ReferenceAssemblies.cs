using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Tests.Harness.Inputs;

/// <summary>What test sources compile against, read from disk once per run.</summary>
internal static class ReferenceAssemblies
{
    /// <summary>The host's own list of assemblies. What happens to be loaded would depend on the order of the tests.</summary>
    private static readonly string[] TrustedPaths =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The .NET base library alone.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        Load(TrustedPaths.Where(path => Path.GetDirectoryName(path) == FrameworkFolder));

    /// <summary>What a project has that references the DynoGen package: the base library, DynoGen and the AWS SDK.</summary>
    public static ImmutableArray<MetadataReference> Consumer { get; } =
        [.. Framework, .. Named("DynoGen"), .. Named("AWSSDK.Core"), .. Named("AWSSDK.DynamoDBv2")];

    /// <summary>Assemblies next to the tests, by simple name.</summary>
    public static ImmutableArray<MetadataReference> Named(string assemblyName)
    {
        ImmutableArray<MetadataReference> found = Load(TrustedPaths.Where(path => Path.GetFileNameWithoutExtension(path) == assemblyName));
        return found.IsEmpty ? throw new FileNotFoundException($"The test host has no assembly '{assemblyName}'.") : found;
    }

    /// <summary>Everything that the tests can load, apart from the tests themselves and some assemblies.</summary>
    public static ImmutableArray<MetadataReference> AllExcept(IEnumerable<string> assemblyNames)
    {
        string[] left = [.. assemblyNames, typeof(ReferenceAssemblies).Assembly.GetName().Name!];
        return Load(TrustedPaths.Where(path => !left.Contains(Path.GetFileNameWithoutExtension(path))));
    }

    private static ImmutableArray<MetadataReference> Load(IEnumerable<string> paths) =>
        [.. paths.Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];
}
