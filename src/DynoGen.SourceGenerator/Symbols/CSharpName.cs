using Microsoft.CodeAnalysis.CSharp;

namespace DynoGen.SourceGenerator.Symbols;

/// <summary>Names and texts as C# source writes them.</summary>
internal static class CSharpName
{
    /// <summary>The identifier, with @ where it is a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>The text as a literal with quotes.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The text with the characters escaped that XML documentation cannot hold.</summary>
    public static string XmlText(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\n", " ").Replace("\r", " ");
}
