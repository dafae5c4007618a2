using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.Benchmarks.Generator;

/// <summary>A project of many item types, as it was and after each edit that is measured.</summary>
/// <remarks>
/// Every state is bound when it is made. The compiler binds symbols when somebody first asks, and without this that would be the
/// generator: the benchmark would measure the compiler.
/// </remarks>
internal sealed class ModelProject
{
    public ModelProject(int types)
    {
        SyntaxTree[] models = [.. Enumerable.Range(0, types).Select(index => ModelSources.Model(index))];
        SyntaxTree unrelated = ModelSources.Unrelated("""return "Hello " + name;""");
        SyntaxTree unrelatedEdited = ModelSources.Unrelated("""return "Good day " + name;""");
        SyntaxTree modelEdited = ModelSources.Model(0, addedProperty: "public int Quantity { get; set; }");

        Original = Bound(CSharpCompilation.Create(
            "Shop",
            [.. models, unrelated],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));
        UnrelatedEdited = Bound(Original.ReplaceSyntaxTree(unrelated, unrelatedEdited));
        PropertyAdded = Bound(Original.ReplaceSyntaxTree(models[0], modelEdited));
    }

    public Compilation Original { get; }

    public Compilation UnrelatedEdited { get; }

    public Compilation PropertyAdded { get; }

    private static Compilation Bound(Compilation compilation)
    {
        compilation.GetDeclarationDiagnostics();
        return compilation;
    }

    /// <summary>Everything this program runs on, DynoGen and the AWS SDK among it.</summary>
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Select(path => MetadataReference.CreateFromFile(path));
}
