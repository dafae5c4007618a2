using System.Globalization;

namespace DynoGen.Codecs;

/// <summary>A number as its significant digits and the power of ten of the last one, so that 1.50, 15E-1 and 1.5 are equal.</summary>
/// <param name="Digits">The digits without zeros at either end; empty for zero.</param>
/// <param name="Exponent">The power of ten of the last digit; 0 for zero.</param>
/// <param name="IsNegative">Whether it is below zero.</param>
internal readonly record struct DecimalDigits(string Digits, int Exponent, bool IsNegative)
{
    /// <summary>Takes the text of a number apart: an optional sign, digits with an optional point, an optional exponent.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <returns>False where the text is no number, or its exponent past any that a number could use.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DecimalDigits number)
    {
        number = default;
        bool isNegative = text.StartsWith("-");
        if (isNegative || text.StartsWith("+"))
        {
            text = text[1..];
        }

        int exponent = 0;
        int mark = text.IndexOfAny('E', 'e');
        if (mark >= 0)
        {
            if (!int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || exponent is < -100_000 or > 100_000)
            {
                return false;
            }

            text = text[..mark];
        }

        int point = text.IndexOf('.');
        string digits = text.ToString();
        if (point >= 0)
        {
            exponent -= text.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        if (digits.Length == 0 || digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        string significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        significant = significant.TrimStart('0');
        number = significant.Length == 0 ? new("", 0, false) : new(significant, exponent, isNegative);
        return true;
    }

    /// <summary>The digits of a whole number.</summary>
    public string ToInteger() => (IsNegative ? "-" : "") + (Digits.Length == 0 ? "0" : Digits.PadRight(Digits.Length + Exponent, '0'));
}
