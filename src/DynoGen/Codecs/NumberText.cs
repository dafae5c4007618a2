using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>Numbers as the text that they have in DynamoDB, with all of their digits.</summary>
internal readonly struct NumberText : ITextFormat<string>
{
    private const int MostDigits = 38;
    private const int LargestPower = 125;
    private const int SmallestPower = -130;

    /// <summary>The text, unless it is no number that DynamoDB stores.</summary>
    public static string Format(string value)
    {
        if (value.Length is > 0 and <= MostDigits && !value.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return value;
        }

        if (!DecimalDigits.TryParse(value, out DecimalDigits number))
        {
            throw DynamoSerializationException.ForUnstorable("the text of the number is no number.", value);
        }

        int power = number.Exponent + number.Digits.Length - 1;
        return number.Digits.Length == 0 || (number.Digits.Length <= MostDigits && power is >= SmallestPower and <= LargestPower)
            ? value
            : throw DynamoSerializationException.ForUnstorable(
                "DynamoDB stores numbers of at most 38 digits, from 1E-130 to just below 1E+126 only.", value);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out string value)
    {
        value = text.ToString();
        return DecimalDigits.TryParse(text, out _);
    }

    public static bool TryFormat(string value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<string, NumberText>(value, utf8, out written);

    public static bool TryParse(ReadOnlySpan<byte> utf8, out string value) =>
        TranscodedText.TryParse<string, NumberText>(utf8, out value);
}
