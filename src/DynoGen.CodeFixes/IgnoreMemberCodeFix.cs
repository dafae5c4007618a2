using System.Collections.Immutable;
using System.Composition;
using DynoGen.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DynoGen.CodeFixes;

/// <summary>Puts <c>[DynamoIgnore]</c> on a member that cannot be stored or clashes with another.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IgnoreMemberCodeFix))]
[Shared]
public sealed class IgnoreMemberCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.MemberType, DiagnosticIds.NotStored, DiagnosticIds.AttributeNameTwice);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is { } node && MemberAttributes.MemberAt(node) is { } member)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Leave out '{MemberAttributes.NameOf(member)}' with [DynamoIgnore]",
                    cancellationToken => MemberAttributes.AddAsync(context.Document, member, "DynamoIgnoreAttribute", isForProperty: true, cancellationToken),
                    equivalenceKey: nameof(IgnoreMemberCodeFix)),
                context.Diagnostics);
        }
    }
}
