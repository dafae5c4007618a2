using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary><see cref="TimeOnly"/> as S with milliseconds, as the AWS SDK stores it: <c>10:00:00.000</c>. Texts with more digits are read as well.</summary>
public readonly struct SdkTimeOnlyCodec : IScalarCodec<TimeOnly>, ITextFormat<TimeOnly>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static string Format(TimeOnly value) => value.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeOnly value) =>
        TimeOnly.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    public static bool TryFormat(TimeOnly value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<TimeOnly, SdkTimeOnlyCodec>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out TimeOnly value) =>
        TranscodedText.TryParse<TimeOnly, SdkTimeOnlyCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TimeOnly value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString<TimeOnly, SdkTimeOnlyCodec>(value);

    /// <inheritdoc/>
    public static TimeOnly Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadString<TimeOnly, SdkTimeOnlyCodec>();
}
