using System.Globalization;
using System.Numerics;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// <see cref="Int128"/>, <see cref="UInt128"/> and <see cref="BigInteger"/> as N. DynamoDB keeps 38 digits and numbers below 1E+126:
/// writing what does not fit is an error, nothing is rounded.
/// </summary>
/// <typeparam name="T">The integer type.</typeparam>
public readonly struct LargeIntegerCodec<T> : IScalarCodec<T>, ITextFormat<T>
    where T : struct, IBinaryInteger<T>
{
    private const int MostDigits = 38;
    private const int MostDigitsAndZeros = 126;

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(T value)
    {
        string text = value.ToString(null, CultureInfo.InvariantCulture);
        if (text.Length > MostDigits)
        {
            int digits = text.AsSpan().TrimStart('-').Length;
            int significant = text.AsSpan().TrimStart('-').TrimEnd('0').Length;
            if (significant > MostDigits || digits > MostDigitsAndZeros)
            {
                throw DynamoSerializationException.ForUnstorable(
                    "DynamoDB stores numbers of at most 38 digits, and below 1E+126 only.", value);
            }
        }

        return text;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        if (T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        // Spelled with an exponent or a point. An exponent that DynamoDB does not know would only cost memory.
        return DecimalDigits.TryParse(text, out DecimalDigits number)
            && number.Exponent is >= 0 and <= MostDigitsAndZeros
            && T.TryParse(number.ToInteger(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <inheritdoc/>
    public static bool TryFormat(T value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<T, LargeIntegerCodec<T>>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out T value) =>
        TranscodedText.TryParse<T, LargeIntegerCodec<T>>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteNumber<T, LargeIntegerCodec<T>>(value);

    /// <inheritdoc/>
    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadNumber<T, LargeIntegerCodec<T>>();
}
