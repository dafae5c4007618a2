using System.Collections.Immutable;
using System.Composition;
using DynoGen.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynoGen.CodeFixes;

/// <summary>Offers to put <c>[PartitionKey]</c> on each property of an item type that has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChoosePartitionKeyCodeFix))]
[Shared]
public sealed class ChoosePartitionKeyCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.NoPartitionKey);

    /// <summary>None: which member it is has to be chosen for each type.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration)
        {
            return;
        }

        IEnumerable<SyntaxNode> parameters = declaration is RecordDeclarationSyntax { ParameterList: { } list } ? list.Parameters : [];
        foreach (SyntaxNode member in parameters.Concat(declaration.Members.OfType<PropertyDeclarationSyntax>()))
        {
            string name = MemberAttributes.NameOf(member);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Make '{name}' the partition key",
                    cancellationToken => MemberAttributes.AddAsync(context.Document, member, "PartitionKey", isForProperty: false, cancellationToken),
                    equivalenceKey: nameof(ChoosePartitionKeyCodeFix) + name),
                context.Diagnostics);
        }
    }
}
