using System.Runtime.CompilerServices;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>Writes indented lines that end in a line feed on every machine.</summary>
internal sealed class CodeWriter
{
    private const int LongestLine = 140;

    // Files are written one after another on a thread, and of like length.
    [ThreadStatic]
    private static char[]? s_buffer;

    private char[] _buffer = s_buffer ??= new char[32 * 1024];
    private int _length;
    private int _depth;
    private bool _isLineBegun;

    /// <summary>Writes lines at the current indentation; a text of several lines keeps its own on top.</summary>
    public void Line(string text = "")
    {
        Append(text);
        EndLine();
    }

    /// <summary>Writes lines at the current indentation; a text of several lines keeps its own on top.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] CodeText text)
    {
        _ = text; // Written while the compiler made it.
        EndLine();
    }

    /// <summary>Writes a part of a line.</summary>
    public void Append(string? text)
    {
        int start = 0;
        while (text is not null && start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            int length = (end < 0 ? text.Length : end) - start;
            if (length > 0)
            {
                int indentation = _isLineBegun ? 0 : 4 * _depth;
                Reserve(indentation + length);
                _buffer.AsSpan(_length, indentation).Fill(' ');
                text.CopyTo(start, _buffer, _length + indentation, length);
                _length += indentation + length;
                _isLineBegun = true;
            }

            if (end < 0)
            {
                return;
            }

            EndLine();
            start = end + 1;
        }
    }

    private void EndLine()
    {
        Reserve(1);
        _buffer[_length++] = '\n';
        _isLineBegun = false;
    }

    private void Reserve(int count)
    {
        if (_length + count > _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * (_length + count));
            s_buffer = _buffer;
        }
    }

    /// <summary>Whether the text fits on one line at the current indentation.</summary>
    public bool Fits(string text) => Fits(text.Length);

    /// <summary>Whether so many characters fit on one line at the current indentation.</summary>
    public bool Fits(int length) => (4 * _depth) + length <= LongestLine;

    /// <summary>Writes a member with an expression body; a body that does not fit on its line gets one of its own.</summary>
    public void Arrow(string signature, string body) =>
        Line($"{signature} =>{(Fits(signature.Length + " => ;".Length + body.Length) ? " " : "\n    ")}{body};");

    /// <summary>Writes a method with an expression body; so do parameters, together or, where that does not fit either, each.</summary>
    public void Arrow(string name, IReadOnlyList<string> parameters, string body)
    {
        string together = string.Join(", ", parameters);
        string separator = Fits("    ) =>".Length + together.Length) ? ", " : ",\n    ";
        bool areInline = parameters.Count == 0 || Fits(name.Length + "() =>".Length + together.Length);
        Arrow(areInline ? $"{name}({together})" : $"{name}(\n    {string.Join(separator, parameters)})", body);
    }

    /// <summary>Writes a call; arguments that do not fit on its line get one of their own.</summary>
    public void Call(string method, string arguments) =>
        Line($"{method}({(Fits(method.Length + "();".Length + arguments.Length) ? "" : "\n    ")}{arguments});");

    /// <summary>Writes a head, where there is one, and opens a block, which ends when the result is disposed.</summary>
    public Block Open(string? head = null)
    {
        if (head is not null)
        {
            Line(head);
        }

        return Opened();
    }

    /// <summary>Writes a head and opens a block, which ends when the result is disposed.</summary>
    public Block Open([InterpolatedStringHandlerArgument("")] CodeText head)
    {
        Line(head);
        return Opened();
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

    private Block Opened()
    {
        Line("{");
        _depth++;
        return new Block(this, "}");
    }

    /// <inheritdoc/>
    public override string ToString() => new(_buffer, 0, _length);

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
