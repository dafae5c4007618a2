using System.Reflection;
using DynoGen.CodeFixes;

namespace DynoGen.SourceGenerator.Tests.Repository;

/// <summary>The compiler loads the generator with nothing beside it, and an editor the code fixes with the generator alone.</summary>
public sealed class GeneratorAssemblyTests
{
    [Fact]
    public void The_generator_uses_only_the_compiler() => Assert.Empty(
        References(typeof(ItemGenerator).Assembly).Except(["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"]));

    [Fact]
    public void The_code_fixes_use_only_the_compiler_and_its_workspaces() => Assert.Empty(
        References(typeof(MakePartialCodeFix).Assembly).Except(
            [
                "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces",
                "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Collections.Immutable", "System.Composition.AttributedModel", "System.Memory",
            ]));

    // An older compiler could not load what was built against a newer one.
    [Fact]
    public void The_generator_is_built_against_the_oldest_compiler_that_loads_it() => Assert.All(
        typeof(ItemGenerator).Assembly.GetReferencedAssemblies().Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
        reference => Assert.Equal(new Version(4, 8, 0, 0), reference.Version));

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);
}
