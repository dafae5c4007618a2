using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DynoGen.SourceGenerator.Tests.Harness.Inputs;

/// <summary>Makes compilations as the compiler makes them for a user's project.</summary>
internal static class TestCompilation
{
    /// <summary>Compilations that add trees to the same one share its references, which are costly to read.</summary>
    private static readonly ConcurrentDictionary<NullableContextOptions, Lazy<CSharpCompilation>> Empty = new();

    public static CSharpCompilation Create(
        IEnumerable<SourceFile> files, LanguageVariant variant, ImmutableArray<ReferencedAssembly> references = default)
    {
        CSharpCompilation compilation = Empty.GetOrAdd(variant.Nullable, nullable => new(() => CreateEmpty(nullable))).Value;
        if (!references.IsDefaultOrEmpty)
            compilation = compilation.AddReferences(references.Select(assembly => assembly.Reference));

        return compilation.AddSyntaxTrees([.. files.Select(file => Parse(file, variant.Version))]);
    }

    public static SyntaxTree Parse(SourceFile file, LanguageVersion version) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, System.Text.Encoding.UTF8), ParseOptions(version), file.Path);

    /// <summary>Documentation comments are checked, since users build with them.</summary>
    public static CSharpParseOptions ParseOptions(LanguageVersion version) => new(version, DocumentationMode.Diagnose);

    private static CSharpCompilation CreateEmpty(NullableContextOptions nullable)
    {
        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: nullable);
        CSharpCompilation compilation = CSharpCompilation.Create("Consumer", references: ReferenceAssemblies.Consumer, options: options);
        // Binds the references, so that what is derived from this compilation finds them bound.
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }
}
