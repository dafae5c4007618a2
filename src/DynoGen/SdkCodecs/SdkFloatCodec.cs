using System.Globalization;
using System.Numerics;
using DynoGen.Codecs;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>
/// <see cref="float"/> and <see cref="double"/> as N with a small exponent letter and the sign of zero, as the AWS SDK writes them:
/// <c>1e+20</c>, <c>-0</c>. What DynamoDB cannot store is refused as by <see cref="FloatCodec{T}"/>.
/// </summary>
/// <typeparam name="T">The floating-point type.</typeparam>
public readonly struct SdkFloatCodec<T> : IScalarCodec<T>, ITextFormat<T>
    where T : struct, IBinaryFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool KeepsDistinct => FloatCodec<T>.KeepsDistinct;

    /// <inheritdoc/>
    public static string Format(T value)
    {
        _ = FloatCodec<T>.Format(value);
        return value.ToString("r", CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out T value) => FloatCodec<T>.TryParse(text, out value);

    /// <inheritdoc/>
    public static bool TryFormat(T value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<T, SdkFloatCodec<T>>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out T value) =>
        TranscodedText.TryParse<T, SdkFloatCodec<T>>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteNumber<T, SdkFloatCodec<T>>(value);

    /// <inheritdoc/>
    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadNumber<T, SdkFloatCodec<T>>();
}
