using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.Codecs;

/// <summary>
/// <see cref="TimeSpan"/> as N: its seconds, to the tick, so that it sorts and adds up in DynamoDB: <c>5400.25</c>. The texts of
/// <see cref="TimeSpan.ToString()"/> are read as well.
/// </summary>
public readonly struct TimeSpanCodec : IScalarCodec<TimeSpan>, ITextFormat<TimeSpan>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static bool KeepsDistinct => true;

    /// <inheritdoc/>
    public static string Format(TimeSpan value) =>
        ((decimal)value.Ticks / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan value)
    {
        value = default;
        if (!DecimalCodec.TryParse(text, out decimal seconds) || Math.Abs(seconds) > long.MaxValue)
        {
            return false;
        }

        decimal ticks = seconds * TimeSpan.TicksPerSecond;
        if (!decimal.IsInteger(ticks) || ticks < long.MinValue || ticks > long.MaxValue)
        {
            return false;
        }

        value = new TimeSpan((long)ticks);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryFormat(TimeSpan value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<TimeSpan, TimeSpanCodec>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out TimeSpan value) =>
        TranscodedText.TryParse<TimeSpan, TimeSpanCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TimeSpan value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteNumber<TimeSpan, TimeSpanCodec>(value);

    /// <inheritdoc/>
    public static TimeSpan Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.Type == AttributeType.String
            ? reader.ReadString<TimeSpan, ConstantFormat>()
            : reader.ReadNumber<TimeSpan, TimeSpanCodec>();

    private readonly struct ConstantFormat : ITextFormat<TimeSpan>
    {
        public static string Format(TimeSpan value) => value.ToString("c");

        public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan value) =>
            TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out value);

        public static bool TryFormat(TimeSpan value, Span<byte> utf8, out int written) =>
            TranscodedText.TryFormat<TimeSpan, ConstantFormat>(value, utf8, out written);

        public static bool TryParse(ReadOnlySpan<byte> utf8, out TimeSpan value) =>
            TranscodedText.TryParse<TimeSpan, ConstantFormat>(utf8, out value);
    }
}
