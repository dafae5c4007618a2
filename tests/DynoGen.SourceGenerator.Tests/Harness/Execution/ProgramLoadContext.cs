using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using DynoGen.SourceGenerator.Tests.Harness.Inputs;

namespace DynoGen.SourceGenerator.Tests.Harness.Execution;

/// <summary>Keeps the assemblies of one test source together, so that they can be unloaded. All others are those of the tests.</summary>
internal sealed class ProgramLoadContext(ImmutableArray<ReferencedAssembly> references) : AssemblyLoadContext(isCollectible: true)
{
    private Assembly? _program;

    public Assembly LoadImage(ImmutableArray<byte> image) => _program ??= LoadFrom(image);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        references.FirstOrDefault(reference => reference.Name == assemblyName.Name) is { } reference ? LoadFrom(reference.Image) : null;

    private Assembly LoadFrom(ImmutableArray<byte> image)
    {
        using MemoryStream stream = new([.. image], writable: false);
        return LoadFromStream(stream);
    }
}
