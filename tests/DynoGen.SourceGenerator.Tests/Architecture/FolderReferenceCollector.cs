using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynoGen.SourceGenerator.Tests.Architecture;

/// <summary>
/// Finds every place where code uses a type of its own project, named or not: names, members, operators, conversions, <c>var</c>,
/// <c>new()</c>, <c>foreach</c>. Documentation comments do not count, since they are not code.
/// </summary>
/// <param name="compilation">The project. Paths of its trees are relative to it.</param>
internal sealed class FolderReferenceCollector(CSharpCompilation compilation)
{
    public IEnumerable<FolderReference> Collect() =>
        compilation.SyntaxTrees.SelectMany(InTree).Concat(SplitTypes());

    public static string FolderOf(SyntaxTree tree) => Path.GetDirectoryName(tree.FilePath)!.Replace('\\', '/');

    private IEnumerable<FolderReference> InTree(SyntaxTree tree)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            foreach (INamedTypeSymbol type in SymbolsOf(model, node).SelectMany(TypesOf).Where(IsOwn))
            {
                foreach (string folder in FoldersOf(type))
                    yield return new(FolderOf(tree), folder, $"{Place(node)} uses {type.ToDisplayString()}");
            }
        }
    }

    /// <summary>A type in several folders ties them together both ways.</summary>
    private IEnumerable<FolderReference> SplitTypes() =>
        from symbol in compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type)
        let folders = FoldersOf((INamedTypeSymbol)symbol)
        from left in folders
        from right in folders
        where left != right
        select new FolderReference(left, right, $"{symbol.ToDisplayString()} has parts in both");

    private static IEnumerable<ISymbol?> SymbolsOf(SemanticModel model, SyntaxNode node)
    {
        yield return model.GetSymbolInfo(node).Symbol;

        if (node is ExpressionSyntax expression)
            yield return model.GetConversion(expression).MethodSymbol;

        if (node is CommonForEachStatementSyntax loop)
        {
            ForEachStatementInfo info = model.GetForEachStatementInfo(loop);
            yield return info.GetEnumeratorMethod;
            yield return info.CurrentProperty;
            yield return info.ElementConversion.MethodSymbol;
        }

        if (node is AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment)
            yield return model.GetDeconstructionInfo(assignment).Method;
    }

    /// <summary>The types that a symbol stands for or is a member of, without what other assemblies put around them.</summary>
    private static IEnumerable<INamedTypeSymbol> TypesOf(ISymbol? symbol) => symbol switch
    {
        IArrayTypeSymbol array => TypesOf(array.ElementType),
        IPointerTypeSymbol pointer => TypesOf(pointer.PointedAtType),
        INamedTypeSymbol type => type.TypeArguments.SelectMany(TypesOf).Append(type.OriginalDefinition),
        IMethodSymbol { ReducedFrom: { } extension } method => TypesOf(extension).Concat(method.TypeArguments.SelectMany(TypesOf)),
        IMethodSymbol method => method.TypeArguments.SelectMany(TypesOf).Concat(TypesOf(method.ContainingType)),
        IPropertySymbol or IFieldSymbol or IEventSymbol => TypesOf(symbol.ContainingType),
        _ => [],
    };

    private bool IsOwn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    private static string[] FoldersOf(INamedTypeSymbol type) =>
        [.. type.DeclaringSyntaxReferences.Select(part => FolderOf(part.SyntaxTree)).Distinct(StringComparer.Ordinal)];

    private static string Place(SyntaxNode node) =>
        $"{node.SyntaxTree.FilePath}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";
}
