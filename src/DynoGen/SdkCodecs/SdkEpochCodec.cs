using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>
/// <see cref="DateTime"/> as N: seconds since 1970 UTC, as <c>StoreAsEpoch</c> of the AWS SDK does. Past the range of <see cref="int"/>, from
/// 2038 on, the SDK writes text instead, and so does this.
/// </summary>
public readonly struct SdkEpochCodec : IScalarCodec<DateTime>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, DateTime value)
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        if (SdkEpochLongCodec.Seconds(value) is >= int.MinValue and <= int.MaxValue)
        {
            SdkEpochLongCodec.Write(ref writer, value);
        }
        else
        {
            SdkDateTimeCodec.Write(ref writer, value);
        }
    }

    /// <inheritdoc/>
    public static DateTime Read<TReader>(ref TReader reader)
        where TReader : struct, IAttributeReader<TReader>
        => SdkEpochLongCodec.Read(ref reader);
}
