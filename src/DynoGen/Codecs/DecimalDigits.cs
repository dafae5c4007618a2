using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>A number as its significant digits and the power of ten of the last one, so that 1.50, 15E-1 and 1.5 are equal.</summary>
/// <param name="Digits">The digits without zeros at either end; empty for zero.</param>
/// <param name="Exponent">The power of ten of the last digit; 0 for zero.</param>
/// <param name="IsNegative">Whether it is below zero.</param>
internal readonly record struct DecimalDigits(string Digits, int Exponent, bool IsNegative)
{
    /// <summary>Takes the text of a number apart: an optional sign, digits with an optional point, an optional exponent.</summary>
    /// <param name="text">A text that a number parser has accepted.</param>
    public static DecimalDigits Of(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        bool isNegative = text.StartsWith("-");
        text = text.TrimStart("+-");
        int exponent = 0;
        int mark = text.IndexOfAny('E', 'e');
        if (mark >= 0)
        {
            exponent = int.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..mark];
        }

        int point = text.IndexOf('.');
        string digits = text.ToString();
        if (point >= 0)
        {
            exponent -= text.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        string significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        significant = significant.TrimStart('0');
        return significant.Length == 0 ? default(DecimalDigits) with { Digits = "" } : new(significant, exponent, isNegative);
    }
}
