using System.Globalization;
using System.Numerics;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>An N whose C# type is not known: the first of long, decimal, BigInteger and double that holds it exactly.</summary>
internal readonly struct AnyNumber : ITextFormat<object>
{
    /// <inheritdoc/>
    public static string Format(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out object value)
    {
        if (IntegerCodec<long>.TryParse(text, out long whole))
        {
            value = whole;
        }
        else if (DecimalCodec.TryParse(text, out decimal number))
        {
            value = number;
        }
        else if (LargeIntegerCodec<BigInteger>.TryParse(text, out BigInteger large))
        {
            value = large;
        }
        else
        {
            // Exactly as far as digits go: the double whose shortest text has the same ones.
            bool isNumber = FloatCodec<double>.TryParse(text, out double approximate);
            value = approximate;
            return isNumber
                && DecimalDigits.TryParse(text, out DecimalDigits given)
                && DecimalDigits.TryParse(approximate.ToString("R", CultureInfo.InvariantCulture), out DecimalDigits kept)
                && given == kept;
        }

        return true;
    }

    public static bool TryFormat(object value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<object, AnyNumber>(value, utf8, out written);

    public static bool TryParse(ReadOnlySpan<byte> utf8, out object value) =>
        TranscodedText.TryParse<object, AnyNumber>(utf8, out value);
}
