namespace DynoGen.Serialization;

/// <summary>How a value looks as the text of an S or N, in UTF-16 and UTF-8. Always culture-invariant, in both directions.</summary>
/// <typeparam name="T">The C# type.</typeparam>
public interface ITextFormat<T>
{
    /// <summary>
    /// Whether values that C# tells apart always have distinct texts. Where they may not, the keys of dictionaries are checked before they
    /// are written.
    /// </summary>
    static virtual bool KeepsDistinct => false;

    /// <summary>The text of the value.</summary>
    /// <param name="value">The value to format.</param>
    static abstract string Format(T value);

    /// <summary>Writes the text of the value in UTF-8, without escapes.</summary>
    /// <param name="value">The value to format.</param>
    /// <param name="utf8">Receives the text.</param>
    /// <param name="written">How many bytes it has.</param>
    /// <returns>False where there is no room for it.</returns>
    static abstract bool TryFormat(T value, Span<byte> utf8, out int written);

    /// <summary>Reads the whole text as a value; false where it is none, or not exactly.</summary>
    /// <param name="text">The text of the S or N.</param>
    /// <param name="value">The value that was read.</param>
    static abstract bool TryParse(ReadOnlySpan<char> text, out T value);

    /// <summary>Reads the whole text as a value; false where it is none, or not exactly, or no valid UTF-8.</summary>
    /// <param name="utf8">The text of the S or N, without escapes.</param>
    /// <param name="value">The value that was read.</param>
    static abstract bool TryParse(ReadOnlySpan<byte> utf8, out T value);
}
