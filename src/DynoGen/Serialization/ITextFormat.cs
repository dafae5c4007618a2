namespace DynoGen.Serialization;

/// <summary>How a value looks as the text of an S or N. Always culture-invariant, in both directions.</summary>
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

    /// <summary>Reads the whole text as a value; false where it is none, or not exactly.</summary>
    /// <param name="text">The text of the S or N.</param>
    /// <param name="value">The value that was read.</param>
    static abstract bool TryParse(ReadOnlySpan<char> text, out T value);
}
