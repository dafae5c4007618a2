using System.Globalization;
using System.Text;
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
    public static string Literal(string text) => IsPlain(text) ? "\"" + text + "\"" : SymbolDisplay.FormatLiteral(text, quote: true);

    private static bool IsPlain(string text)
    {
        foreach (char character in text)
        {
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text for documentation comments: on one line, and with the characters escaped that XML cannot hold.</summary>
    public static string XmlText(string text)
    {
        StringBuilder result = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                result.Append(text, index++, 2);
                continue;
            }

            _ = text[index] switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                var hidden when IsHidden(hidden) => result.Append("\\u").Append(((int)hidden).ToString("x4", CultureInfo.InvariantCulture)),
                var plain => result.Append(plain),
            };
        }

        return result.ToString();
    }

    // Ends a line, or is no character of XML.
    private static bool IsHidden(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';
}
