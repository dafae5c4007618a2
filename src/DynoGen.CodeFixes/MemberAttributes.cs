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
    /// <param name="name">The attribute without its suffix; the editor adds the using that it needs.</param>
    /// <param name="isForProperty">Whether it must go to the property of a record's parameter.</param>
    /// <param name="cancellationToken">Cancels the edit.</param>
    public static async Task<Document> AddAsync(
        Document document, SyntaxNode member, string name, bool isForProperty, CancellationToken cancellationToken)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        AttributeSyntax attribute = SyntaxFactory.Attribute(SyntaxFactory.ParseName("DynoGen." + name))
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        AttributeListSyntax list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute))
            .WithAdditionalAnnotations(Formatter.Annotation);
        if (isForProperty && member is ParameterSyntax)
        {
            list = list.WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.PropertyKeyword)));
        }

        editor.AddAttribute(member, list);
        return editor.GetChangedDocument();
    }

    /// <summary>The document without the attribute, and without its brackets where it was alone in them.</summary>
    public static async Task<Document> RemoveAsync(Document document, AttributeSyntax attribute, CancellationToken cancellationToken)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        SyntaxNode removed = attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list ? list : attribute;
        editor.RemoveNode(removed, SyntaxRemoveOptions.KeepExteriorTrivia);
        return editor.GetChangedDocument();
    }
}
