using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>How a type that is stored through a converter looks as the key of a dictionary.</summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <typeparam name="TStored">The type that is stored instead.</typeparam>
/// <typeparam name="TFormat">How that looks.</typeparam>
/// <typeparam name="TConverter">The converter.</typeparam>
public readonly struct ConvertedFormat<T, TStored, TFormat, TConverter> : ITextFormat<T>
    where TFormat : struct, ITextFormat<TStored>
    where TConverter : IDynamoConverter<T, TStored>
{
    /// <inheritdoc/>
    public static string Format(T value) => TFormat.Format(Conversion.ToStored<T, TStored, TConverter>(value));

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        bool isStored = TFormat.TryParse(text, out TStored stored);
        value = isStored ? Conversion.FromStored<T, TStored, TConverter>(stored) : default!;
        return isStored;
    }

    /// <inheritdoc/>
    public static bool TryFormat(T value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<T, ConvertedFormat<T, TStored, TFormat, TConverter>>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out T value) =>
        TranscodedText.TryParse<T, ConvertedFormat<T, TStored, TFormat, TConverter>>(utf8, out value);
}
