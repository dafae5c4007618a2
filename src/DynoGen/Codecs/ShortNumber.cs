using System.Numerics;

namespace DynoGen.Codecs;

/// <summary>Numbers as they nearly always are: up to 18 digits, without exponent. Everything else is left to .NET's parsers.</summary>
internal static class ShortNumber
{
    private const int MostDigits = 18;

    /// <summary>Reads digits with an optional minus as an integer; false also where only this method cannot.</summary>
    public static bool TryParse<T>(ReadOnlySpan<byte> utf8, out T value)
        where T : struct, IBinaryInteger<T>
    {
        value = default;
        if (!TryParse(utf8, out long number, out int scale) || scale != 0)
        {
            return false;
        }

        value = T.CreateTruncating(number);
        return long.CreateTruncating(value) == number && T.IsNegative(value) == (number < 0);
    }

    /// <summary>Reads digits with an optional minus and point as a decimal; false also where only this method cannot.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out decimal value)
    {
        value = default;
        if (!TryParse(utf8, out long number, out int scale))
        {
            return false;
        }

        ulong magnitude = (ulong)Math.Abs(number);
        value = new decimal((int)magnitude, (int)(magnitude >> 32), 0, number < 0, (byte)scale);
        return true;
    }

    private static bool TryParse(ReadOnlySpan<byte> utf8, out long number, out int scale)
    {
        bool isNegative = utf8.Length > 0 && utf8[0] == (byte)'-';
        int index = isNegative ? 1 : 0;
        int point = -1;
        number = 0;
        scale = 0;
        if (utf8.Length - index is 0 or > MostDigits)
        {
            return false;
        }

        for (; index < utf8.Length; index++)
        {
            int digit = utf8[index] - '0';
            if ((uint)digit <= 9)
            {
                number = (number * 10) + digit;
            }
            else if (utf8[index] == (byte)'.' && point < 0 && index > (isNegative ? 1 : 0) && index < utf8.Length - 1)
            {
                point = index;
            }
            else
            {
                return false;
            }
        }

        // .NET's parsers tell -0 from 0.
        scale = point < 0 ? 0 : utf8.Length - point - 1;
        number = isNegative ? -number : number;
        return !isNegative || number != 0;
    }
}
