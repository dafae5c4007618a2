using System.Runtime.CompilerServices;

namespace DynoGen.SourceGenerator.Writing;

/// <summary>An interpolated string that is written part by part, so that it is never put together.</summary>
[InterpolatedStringHandler]
internal readonly struct CodeText
{
    private readonly CodeWriter _code;

    /// <summary>Begins a line; called by the compiler.</summary>
    /// <param name="literalLength">How long the literal parts are together.</param>
    /// <param name="formattedCount">How many other parts there are.</param>
    /// <param name="code">Receives the text.</param>
    public CodeText(int literalLength, int formattedCount, CodeWriter code) => _code = code;

    /// <summary>Writes a literal part; called by the compiler.</summary>
    public void AppendLiteral(string text) => _code.Append(text);

    /// <summary>Writes another part; called by the compiler. Only text, which no culture changes.</summary>
    public void AppendFormatted(string? text) => _code.Append(text);

    /// <summary>Writes a name of an enum; called by the compiler.</summary>
    public void AppendFormatted(Enum name) => _code.Append(name.ToString());
}
