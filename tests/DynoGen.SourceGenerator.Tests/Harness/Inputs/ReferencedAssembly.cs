using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace DynoGen.SourceGenerator.Tests.Harness.Inputs;

/// <summary>An assembly that a test source uses, compiled from other sources.</summary>
internal sealed class ReferencedAssembly
{
    private ReferencedAssembly(string name, ImmutableArray<byte> image)
    {
        Name = name;
        Image = image;
        Reference = MetadataReference.CreateFromImage(image);
    }

    public string Name { get; }

    public ImmutableArray<byte> Image { get; }

    public MetadataReference Reference { get; }

    /// <summary>Compiles sources that have no item types of their own.</summary>
    public static ReferencedAssembly Compile(string name, params string[] sources) => Compile(null, name, sources);

    /// <summary>Compiles sources with generated code.</summary>
    public static ReferencedAssembly Compile(GeneratorSubject? generator, string name, params string[] sources)
    {
        CSharpCompilation compilation = TestCompilation.Create(SourceFile.From(sources), LanguageVariant.Usual).WithAssemblyName(name);
        if (generator is not null)
            compilation = GeneratorRun.Start(generator, compilation, BuildProperties.None).Output;

        return new(name, Emit(compilation));
    }

    /// <summary>Writes the assembly, or fails with what the compiler says.</summary>
    public static ImmutableArray<byte> Emit(CSharpCompilation compilation)
    {
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream);
        Assert.True(result.Success, $"{compilation.AssemblyName} does not compile:\n" + string.Join("\n", result.Diagnostics));
        return [.. stream.ToArray()];
    }
}
