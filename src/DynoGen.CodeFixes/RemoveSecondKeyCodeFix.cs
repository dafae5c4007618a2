using System.Collections.Immutable;
using System.Composition;
using DynoGen.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynoGen.CodeFixes;

/// <summary>Takes the second <c>[PartitionKey]</c> or <c>[SortKey]</c> away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSecondKeyCodeFix))]
[Shared]
public sealed class RemoveSecondKeyCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.KeyTwice);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<AttributeSyntax>() is { } attribute)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Remove [{attribute.Name}]",
                    _ => Task.FromResult(MemberAttributes.Remove(context.Document, root, attribute)),
                    equivalenceKey: nameof(RemoveSecondKeyCodeFix)),
                context.Diagnostics);
        }
    }
}
