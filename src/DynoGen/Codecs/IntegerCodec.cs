using System.Globalization;
using System.Numerics;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Integers of every width as N. A number with a fraction, or outside the type's range, is an error.</summary>
/// <typeparam name="T">The integer type.</typeparam>
public readonly struct IntegerCodec<T> : IScalarCodec<T>, ITextFormat<T>
    where T : struct, IBinaryInteger<T>
{
    // Integers may come as 1.0 or 1E+3; the parser refuses what is not whole.
    private const NumberStyles WholeNumber =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out T value) =>
        T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        || T.TryParse(text, WholeNumber, CultureInfo.InvariantCulture, out value);

    /// <inheritdoc/>
    public static bool TryFormat(T value, Span<byte> utf8, out int written) =>
        value.TryFormat(utf8, out written, default, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out T value) =>
        ShortNumber.TryParse(utf8, out value)
        || T.TryParse(utf8, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        || T.TryParse(utf8, WholeNumber, CultureInfo.InvariantCulture, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteNumber<T, IntegerCodec<T>>(value);

    /// <inheritdoc/>
    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadNumber<T, IntegerCodec<T>>();
}
