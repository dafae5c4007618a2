using Microsoft.CodeAnalysis;

namespace DynoGen.SourceGenerator.Tests.HarnessTests.Toys;

/// <summary>What the toy generator keeps of a marked class: plain data, as it should be.</summary>
internal sealed record ToyModel(string Namespace, string Name)
{
    public static ToyModel From(GeneratorAttributeSyntaxContext context) =>
        new(context.TargetSymbol.ContainingNamespace.ToDisplayString(), context.TargetSymbol.Name);
}
