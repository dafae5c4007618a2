using DynoGen.SourceGenerator.Attributes;
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

        for (INamedTypeSymbol? containing = type.ContainingType; containing is not null; containing = containing.ContainingType)
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
        List<string> headers = [];
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            headers.Insert(0, Header(level));
        }

        return new TypeDeclaration(
            type.ContainingNamespace.IsGlobalNamespace ? null : type.ContainingNamespace.FullName(),
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
        string name = "g.cs";
        for (ISymbol? level = type; level is not null and not INamespaceSymbol { IsGlobalNamespace: true }; level = level.ContainingSymbol)
        {
            name = level.MetadataName + "." + name;
        }

        return name;
    }
}
