using System.Text;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes indented lines that end in a line feed on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new(4096);
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

    /// <summary>Writes a head and indents what follows until the result is disposed.</summary>
    public Block Indent(string head)
    {
        Line(head);
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
