using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// <see cref="decimal"/> as N. DynamoDB keeps the value, not the zeros at its end. A number with more digits than a decimal holds is an
/// error: nothing is rounded.
/// </summary>
public readonly struct DecimalCodec : IScalarCodec<decimal>, ITextFormat<decimal>
{
    // Any number of 28 digits fits; the 29th only below 2^96.
    private const int AlwaysFits = 28;

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
        && ((text.Length <= AlwaysFits && !text.ContainsAny('E', 'e')) || IsExactly(text, value));

    /// <inheritdoc/>
    public static bool TryFormat(decimal value, Span<byte> utf8, out int written) =>
        value.TryFormat(utf8, out written, default, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out decimal value) =>
        ShortNumber.TryParse(utf8, out value) || TranscodedText.TryParse<decimal, DecimalCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, decimal value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteNumber<decimal, DecimalCodec>(value);

    /// <inheritdoc/>
    public static decimal Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadNumber<decimal, DecimalCodec>();

    /// <summary>Whether the parser kept every digit: the text and the value have the same digits and the same power of ten.</summary>
    private static bool IsExactly(ReadOnlySpan<char> text, decimal value) =>
        DecimalDigits.TryParse(text, out DecimalDigits given)
        && DecimalDigits.TryParse(value.ToString(CultureInfo.InvariantCulture), out DecimalDigits kept)
        && given == kept;
}
