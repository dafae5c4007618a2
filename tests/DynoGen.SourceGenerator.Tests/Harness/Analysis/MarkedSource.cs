using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DynoGen.SourceGenerator.Tests.Harness.Analysis;

/// <summary>A test source in which <c>[|...|]</c> or <c>{|ID:...|}</c> stands around what an analyzer has to report.</summary>
/// <param name="Text">The source without the marks.</param>
/// <param name="Marks">The ids and places that were marked.</param>
internal sealed record MarkedSource(string Text, IReadOnlyList<(string Id, TextSpan Span)> Marks)
{
    /// <param name="markup">The source with marks, which may lie inside one another.</param>
    /// <param name="defaultId">The id that <c>[|...|]</c> stands for.</param>
    public static MarkedSource Parse(string markup, string? defaultId)
    {
        StringBuilder text = new(markup.Length);
        List<(string Id, TextSpan Span)> marks = [];
        Stack<(string Id, int Start, string End)> open = new();

        for (int at = 0; at < markup.Length;)
        {
            if (open.TryPeek(out var mark) && StartsWith(mark.End))
            {
                open.Pop();
                marks.Add((mark.Id, TextSpan.FromBounds(mark.Start, text.Length)));
                at += mark.End.Length;
            }
            else if (StartsWith("[|"))
            {
                string id = defaultId ?? throw new ArgumentException("[|...|] needs an id to stand for.", nameof(defaultId));
                open.Push((id, text.Length, "|]"));
                at += 2;
            }
            else if (StartsWith("{|"))
            {
                int colon = markup.IndexOf(':', at);
                open.Push((markup[(at + 2)..colon], text.Length, "|}"));
                at = colon + 1;
            }
            else
            {
                text.Append(markup[at++]);
            }

            bool StartsWith(string token) => string.CompareOrdinal(markup, at, token, 0, token.Length) == 0;
        }

        return open.Count == 0
            ? new(text.ToString(), [.. marks.OrderBy(mark => mark.Span)])
            : throw new ArgumentException($"The mark for {open.Peek().Id} has no end.", nameof(markup));
    }
}
