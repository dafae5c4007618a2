using DynoGen.SourceGenerator.Tests.Harness.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Tests.Harness.Checks;

internal static class OutputPerTypeCheck
{
    /// <param name="run">The run to look at.</param>
    /// <param name="triggerAttribute">The metadata name of the attribute that asks for generated code.</param>
    /// <param name="invalidTypes">Types as a test names them, such as <c>Shop.Product</c>, that must have no generated code.</param>
    public static IEnumerable<Violation> Check(GeneratorRun run, string triggerAttribute, IReadOnlyCollection<string> invalidTypes)
    {
        HashSet<SyntaxTree> handwritten = [.. run.Input.SyntaxTrees];
        HashSet<string> notSeen = [.. invalidTypes];

        foreach (INamedTypeSymbol type in MarkedTypes(run.Output, triggerAttribute))
        {
            string name = type.ToDisplayString();
            bool invalid = notSeen.Remove(name);
            bool generated = type.DeclaringSyntaxReferences.Any(part => !handwritten.Contains(part.SyntaxTree));

            if (generated && invalid)
                yield return new(HarnessRule.OutputPerType, $"There is generated code for {name}, which is not valid.");
            if (!generated && !invalid)
                yield return new(HarnessRule.OutputPerType, $"There is no generated code for {name}.");
        }

        foreach (string name in notSeen)
            yield return new(HarnessRule.OutputPerType, $"The source has no marked type {name}.");
    }

    private static IEnumerable<INamedTypeSymbol> MarkedTypes(CSharpCompilation compilation, string attribute) =>
        compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(type => type.GetAttributes().Any(data => MetadataName(data.AttributeClass) == attribute));

    private static string MetadataName(INamedTypeSymbol? type) =>
        type is null ? "" : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}
