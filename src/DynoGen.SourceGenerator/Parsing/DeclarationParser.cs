using DynoGen.SourceGenerator.Attributes;
using System.Text;
using DynoGen.SourceGenerator.Collections;
using DynoGen.SourceGenerator.Diagnostics;
using DynoGen.SourceGenerator.Models;
using DynoGen.SourceGenerator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Parsing;

/// <summary>Finds out whether and how a partial part can be added to an item type.</summary>
internal static class DeclarationParser
{
    private const int OldestLanguage = 1100;

    /// <summary>Checks that a part can be added.</summary>
    public static void Check(INamedTypeSymbol type, List<Issue> issues, CancellationToken cancellationToken)
    {
        if (KindProblem(type) is { } kind)
        {
            issues.Add(new Issue(Descriptors.ItemKind, type.NameLocation(), type.ShortName(), kind));
            return;
        }

        if (type.DeclaringSyntaxReferences[0].SyntaxTree.Options is CSharpParseOptions options && (int)options.LanguageVersion < OldestLanguage)
        {
            issues.Add(new Issue(Descriptors.LanguageVersion, type.NameLocation(), options.LanguageVersion.ToDisplayString()));
        }

        if (!type.IsPartial(cancellationToken))
        {
            issues.Add(new Issue(Descriptors.ItemNotPartial, type.NameLocation(), type.ShortName()));
        }

        foreach (INamedTypeSymbol containing in type.SelfAndContaining().Skip(1))
        {
            if (!containing.IsPartial(cancellationToken))
            {
                issues.Add(new Issue(Descriptors.ContainingTypeNotPartial, containing.NameLocation(), containing.ShortName(), type.ShortName()));
            }
        }
    }

    /// <summary>How the part is opened.</summary>
    public static TypeDeclaration Parse(INamedTypeSymbol type)
    {
        List<string> headers = type.SelfAndContaining().Select(Header).Reverse().ToList();
        return new TypeDeclaration(
            type.ContainingNamespace.IsGlobalNamespace ? null : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat
                .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)),
            new EquatableArray<string>(headers.Take(headers.Count - 1)),
            headers[^1],
            HintName(type));
    }

    private static string? KindProblem(INamedTypeSymbol type) => type switch
    {
        { IsFileLocal: true } => "local to its file",
        { IsStatic: true } => "static",
        { IsAbstract: true, TypeKind: TypeKind.Class } when !type.IsPolymorphic() => "abstract",
        { IsRefLikeType: true } => "a ref struct",
        { TypeKind: not (TypeKind.Class or TypeKind.Struct) } => "neither a class nor a struct",
        _ => null,
    };

    private static string Header(INamedTypeSymbol type)
    {
        string kind = type switch
        {
            { IsRecord: true, IsValueType: true } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Interface } => "interface",
            { IsValueType: true } => "struct",
            _ => "class",
        };
        string parameters = type.Arity == 0
            ? ""
            : "<" + string.Join(", ", type.TypeParameters.Select(parameter => CSharpName.Identifier(parameter.Name))) + ">";
        return $"partial {kind} {CSharpName.Identifier(type.Name)}{parameters}";
    }

    // A pure function of the type, so that one file never depends on which others there are.
    private static string HintName(INamedTypeSymbol type)
    {
        StringBuilder name = new();
        foreach (INamespaceSymbol level in type.ContainingNamespace.SelfAndContaining().Reverse())
        {
            name.Append(level.Name).Append('.');
        }

        foreach (INamedTypeSymbol level in type.SelfAndContaining().Reverse())
        {
            name.Append(level.MetadataName).Append('.');
        }

        return name.Append("g.cs").ToString();
    }
}
