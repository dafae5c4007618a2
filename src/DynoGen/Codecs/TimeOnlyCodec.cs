using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary><see cref="TimeOnly"/> as S with ticks: <c>10:00:00.0000000</c>; fewer digits are read as well.</summary>
public readonly struct TimeOnlyCodec : IScalarCodec<TimeOnly>, ITextFormat<TimeOnly>
{
    private static readonly string[] Formats = ["HH:mm:ss.FFFFFFF", "HH:mm"];

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(TimeOnly value) => value.ToString("O", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    public static bool TryFormat(TimeOnly value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<TimeOnly, TimeOnlyCodec>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out TimeOnly value) =>
        TranscodedText.TryParse<TimeOnly, TimeOnlyCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TimeOnly value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteString<TimeOnly, TimeOnlyCodec>(value);

    /// <inheritdoc/>
    public static TimeOnly Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.ReadString<TimeOnly, TimeOnlyCodec>();
}
