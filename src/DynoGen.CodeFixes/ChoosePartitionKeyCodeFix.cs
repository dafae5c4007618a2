using System.Collections.Immutable;
using System.Composition;
using DynoGen.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynoGen.CodeFixes;

/// <summary>Offers to put <c>[PartitionKey]</c> on a member of an item type that has none.</summary>
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
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration)
        {
            return;
        }

        foreach (SyntaxNode member in Members(declaration).Where(member => CanBeKey(member, model, context.CancellationToken)))
        {
            string name = MemberAttributes.NameOf(member);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Make '{name}' the partition key",
                    cancellationToken =>
                        MemberAttributes.AddAsync(context.Document, member, "PartitionKeyAttribute", isForProperty: false, cancellationToken),
                    equivalenceKey: nameof(ChoosePartitionKeyCodeFix) + name),
                context.Diagnostics);
        }
    }

    private static IEnumerable<SyntaxNode> Members(TypeDeclarationSyntax declaration)
    {
        IEnumerable<SyntaxNode> parameters = declaration is RecordDeclarationSyntax { ParameterList: { } list } ? list.Parameters : [];
        return parameters.Concat(declaration.Members.Where(static member => member switch
        {
            PropertyDeclarationSyntax property => property.AccessorList?.Accessors.Any(IsAutomatic) == true,
            FieldDeclarationSyntax field => field.Declaration.Variables.Count == 1,
            _ => false,
        }));
    }

    private static bool IsAutomatic(AccessorDeclarationSyntax accessor) => accessor is { Body: null, ExpressionBody: null };

    private static bool CanBeKey(SyntaxNode member, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode declared = member is FieldDeclarationSyntax field ? field.Declaration.Variables[0] : member;
        return model.GetDeclaredSymbol(declared, cancellationToken) switch
        {
            IParameterSymbol parameter => IsOrdered(parameter.Type),
            IPropertySymbol property => IsStored(property) && IsOrdered(property.Type),
            IFieldSymbol { IsConst: false, IsReadOnly: false } plain => IsStored(plain) && IsOrdered(plain.Type),
            _ => false,
        };
    }

    private static bool IsStored(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
        && !member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "DynamoIgnoreAttribute");

    // Roughly what DynamoDB takes as a key; DYNO0005 tells the rest.
    private static bool IsOrdered(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType.SpecialType == SpecialType.System_Byte,
        { NullableAnnotation: NullableAnnotation.Annotated } => false,
        { SpecialType: SpecialType.System_Boolean } => false,
        { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Enum } => true,
        { TypeKind: TypeKind.Struct, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } =>
            type.ContainingNamespace.ToDisplayString() is "System" or "System.Numerics",
        _ => false,
    };
}
