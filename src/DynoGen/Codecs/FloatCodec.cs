using System.Globalization;
using System.Numerics;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// <see cref="float"/> and <see cref="double"/> as N, with the fewest digits that read back to the same value. DynamoDB has neither NaN
/// nor infinity nor numbers from 1E+126 up or below 1E-130, and no negative zero: writing the first ones is an error, -0 becomes 0.
/// </summary>
/// <typeparam name="T">The floating-point type.</typeparam>
public readonly struct FloatCodec<T> : IScalarCodec<T>, ITextFormat<T>
    where T : struct, IBinaryFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(T value)
        => Checked(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "0";

    // False for zero, which DynamoDB has one of.
    private static bool Checked(T value)
    {
        if (!T.IsFinite(value))
        {
            throw DynamoSerializationException.ForUnstorable("DynamoDB cannot store NaN or infinity.", value);
        }

        // Only double reaches that far.
        double magnitude = Math.Abs(double.CreateTruncating(value));
        if (magnitude >= 1E126 || (magnitude < 1E-130 && magnitude != 0))
        {
            throw DynamoSerializationException.ForUnstorable("DynamoDB stores numbers from 1E-130 to just below 1E+126 only.", value);
        }

        return magnitude != 0;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out T value) =>
        T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
        && T.IsFinite(value)
        && (!T.IsZero(value) || IsZero(text));

    /// <inheritdoc/>
    public static bool TryFormat(T value, Span<byte> utf8, out int written) =>
        (Checked(value) ? value : T.Zero).TryFormat(utf8, out written, "R", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out T value) =>
        T.TryParse(utf8, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !T.IsZero(value)
            ? T.IsFinite(value)
            : TranscodedText.TryParse<T, FloatCodec<T>>(utf8, out value);

    // A number too small for the type is parsed to zero; it is zero only where no digit before its exponent says otherwise.
    private static bool IsZero(ReadOnlySpan<char> text)
    {
        int exponent = text.IndexOfAny('E', 'e');
        return !(exponent < 0 ? text : text[..exponent]).ContainsAnyInRange('1', '9');
    }

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteNumber<T, FloatCodec<T>>(value);

    /// <inheritdoc/>
    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadNumber<T, FloatCodec<T>>();
}
