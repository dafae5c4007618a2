using System.Globalization;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>
/// <see cref="DateTime"/> as N: seconds since 1970 UTC, rounded from milliseconds, a half to the even second, as <c>StoreAsEpochLong</c> of
/// the AWS SDK does. The SDK's text is read as well.
/// </summary>
public readonly struct SdkEpochLongCodec : IScalarCodec<DateTime>, ITextFormat<DateTime>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static string Format(DateTime value) => Seconds(value).ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTime value)
    {
        bool fits = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long seconds)
            && seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds()
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();
        value = fits ? DateTime.UnixEpoch.AddTicks(seconds * TimeSpan.TicksPerSecond) : default;
        return fits;
    }

    /// <inheritdoc/>
    public static bool TryFormat(DateTime value, Span<byte> utf8, out int written) =>
        TranscodedText.TryFormat<DateTime, SdkEpochLongCodec>(value, utf8, out written);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out DateTime value) =>
        TranscodedText.TryParse<DateTime, SdkEpochLongCodec>(utf8, out value);

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, DateTime value)
        where TWriter : struct, IAttributeWriter<TWriter>
        => writer.WriteNumber<DateTime, SdkEpochLongCodec>(value);

    /// <inheritdoc/>
    public static DateTime Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => reader.Type == AttributeType.String ? SdkDateTimeCodec.Read(ref reader) : reader.ReadNumber<DateTime, SdkEpochLongCodec>();

    /// <summary>The seconds; the SDK drops what is below a millisecond first.</summary>
    internal static long Seconds(DateTime value)
    {
        long ticks = value.ToUniversalTime().Ticks;
        long sinceEpoch = ticks - (ticks % TimeSpan.TicksPerMillisecond) - DateTime.UnixEpoch.Ticks;
        return (long)Math.Round((decimal)sinceEpoch / TimeSpan.TicksPerSecond, MidpointRounding.ToEven);
    }
}
