using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace DynoGen.CodeFixes;

/// <summary>Puts attributes on members and takes them away.</summary>
internal static class MemberAttributes
{
    /// <summary>The property, field or record parameter that a node is part of.</summary>
    public static SyntaxNode? MemberAt(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(
        static ancestor => ancestor is PropertyDeclarationSyntax or FieldDeclarationSyntax
            or ParameterSyntax { Parent: ParameterListSyntax { Parent: RecordDeclarationSyntax } });

    /// <summary>The member's name.</summary>
    public static string NameOf(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The document with the attribute on the member.</summary>
    /// <param name="document">The document.</param>
    /// <param name="member">A property, field or record parameter.</param>
    /// <param name="attribute">The attribute's class; the using that it needs is added.</param>
    /// <param name="isForProperty">Whether it must go to the property of a record's parameter.</param>
    /// <param name="cancellationToken">Cancels the edit.</param>
    public static async Task<Document> AddAsync(
        Document document, SyntaxNode member, string attribute, bool isForProperty, CancellationToken cancellationToken)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        if (editor.SemanticModel.Compilation.GetTypeByMetadataName("DynoGen." + attribute) is not { } type)
        {
            return document;
        }

        SyntaxNode name = editor.Generator.TypeExpression(type).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation);
        AttributeListSyntax list = (AttributeListSyntax)editor.Generator.Attribute(name);
        if (isForProperty && member is ParameterSyntax)
        {
            list = list.WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.PropertyKeyword)));
        }

        editor.AddAttribute(member, list.WithAdditionalAnnotations(Formatter.Annotation));
        return editor.GetChangedDocument();
    }

    /// <summary>The document without the attribute, and without its brackets and line where it was alone in them.</summary>
    public static Document Remove(Document document, SyntaxNode root, AttributeSyntax attribute)
    {
        AttributeListSyntax list = (AttributeListSyntax)attribute.Parent!;
        SyntaxNode changed = list.Attributes.Count > 1
            ? root.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)).WithTriviaFrom(list))
            : root.ReplaceNode(list.Parent!, Without(list.Parent!, list));
        return document.WithSyntaxRoot(changed);
    }

    private static SyntaxNode Without(SyntaxNode member, AttributeListSyntax list)
    {
        // What stood before the list stands before what followed it: documentation, comments, the indentation.
        IEnumerable<SyntaxTrivia> before = list.GetLeadingTrivia().Concat(list.GetTrailingTrivia().SkipWhile(IsSpace));
        SyntaxToken next = list.GetLastToken().GetNextToken();
        bool endsLine = list.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        bool hasComment = list.GetTrailingTrivia().Any(trivia => !IsSpace(trivia));
        SyntaxTriviaList leading = SyntaxFactory.TriviaList(
            hasComment ? before.Concat(next.LeadingTrivia)
            : endsLine ? list.GetLeadingTrivia().Concat(next.LeadingTrivia.SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
            : list.GetLeadingTrivia());
        return member.ReplaceToken(next, next.WithLeadingTrivia(leading)) switch
        {
            MemberDeclarationSyntax declaration => declaration.WithAttributeLists(Without(declaration.AttributeLists, list, member)),
            ParameterSyntax parameter => parameter.WithAttributeLists(Without(parameter.AttributeLists, list, member)),
            var other => other,
        };
    }

    // By its place: the list itself was replaced along with the token behind it.
    private static SyntaxList<AttributeListSyntax> Without(SyntaxList<AttributeListSyntax> lists, AttributeListSyntax list, SyntaxNode member) =>
        lists.RemoveAt(member.ChildNodes().OfType<AttributeListSyntax>().ToList().IndexOf(list));

    private static bool IsSpace(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia;
}
