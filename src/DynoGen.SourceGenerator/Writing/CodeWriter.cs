using System.Text;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes indented lines that end in a line feed on every machine.</summary>
internal sealed class CodeWriter
{
    private const int LongestLine = 140;

    // Files are written one after another on a thread, and of like length.
    [ThreadStatic]
    private static StringBuilder? s_text;

    private readonly StringBuilder _text = (s_text ??= new StringBuilder(32 * 1024)).Clear();
    private int _depth;

    /// <summary>Writes lines at the current indentation; a text of several lines keeps its own on top.</summary>
    public void Line(string text = "")
    {
        int start = 0;
        while (true)
        {
            int end = text.IndexOf('\n', start);
            int length = (end < 0 ? text.Length : end) - start;
            if (length > 0)
            {
                _text.Append(' ', 4 * _depth).Append(text, start, length);
            }

            _text.Append('\n');
            if (end < 0)
            {
                return;
            }

            start = end + 1;
        }
    }

    /// <summary>Whether the text fits on one line at the current indentation.</summary>
    public bool Fits(string text) => (4 * _depth) + text.Length <= LongestLine;

    /// <summary>Writes a member with an expression body; a body that does not fit on its line gets one of its own.</summary>
    public void Arrow(string signature, string body) =>
        Line(Fits($"{signature} => {body};") ? $"{signature} => {body};" : $"{signature} =>\n    {body};");

    /// <summary>Writes a method with an expression body; so do parameters, together or, where that does not fit either, each.</summary>
    public void Arrow(string name, IReadOnlyList<string> parameters, string body)
    {
        string together = string.Join(", ", parameters);
        string separator = Fits($"    {together}) =>") ? ", " : ",\n    ";
        bool areInline = parameters.Count == 0 || Fits($"{name}({together}) =>");
        Arrow(areInline ? $"{name}({together})" : $"{name}(\n    {string.Join(separator, parameters)})", body);
    }

    /// <summary>Writes a call; arguments that do not fit on its line get one of their own.</summary>
    public void Call(string method, string arguments) =>
        Line(Fits($"{method}({arguments});") ? $"{method}({arguments});" : $"{method}(\n    {arguments});");

    /// <summary>Writes a head, where there is one, and opens a block, which ends when the result is disposed.</summary>
    public Block Open(string? head = null)
    {
        if (head is not null)
        {
            Line(head);
        }

        Line("{");
        _depth++;
        return new Block(this, "}");
    }

    /// <summary>Writes a head, where there is one, and indents what follows until the result is disposed.</summary>
    public Block Indent(string? head = null)
    {
        if (head is not null)
        {
            Line(head);
        }

        _depth++;
        return new Block(this, null);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>An open block.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="end">The line that closes it, or null.</param>
    internal readonly struct Block(CodeWriter writer, string? end) : IDisposable
    {
        /// <summary>Closes the block.</summary>
        public void Dispose()
        {
            writer._depth--;
            if (end is not null)
            {
                writer.Line(end);
            }
        }
    }
}
