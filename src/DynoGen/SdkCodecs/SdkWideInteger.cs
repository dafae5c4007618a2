using System.Numerics;
using DynoGen.Serialization;

namespace DynoGen.SdkCodecs;

/// <summary>Integers of 128 bits as an M of their two halves, which is what the AWS SDK takes them for.</summary>
internal static class SdkWideInteger
{
    private const string Lower = "Lower";
    private const string Upper = "Upper";
    private const int HalfBits = 64;

    /// <summary>Writes the M.</summary>
    public static void Write<T, TWriter>(ref TWriter writer, T value, bool isCamelCase)
        where T : struct, IBinaryInteger<T>
        where TWriter : struct, IAttributeWriter<TWriter>
    {
        TWriter map = writer.BeginMap(2);
        map.WriteName(isCamelCase ? "lower" : Lower);
        Codecs.IntegerCodec<ulong>.Write(ref map, ulong.CreateTruncating(value));
        map.WriteName(isCamelCase ? "upper" : Upper);
        Codecs.IntegerCodec<ulong>.Write(ref map, ulong.CreateTruncating(value >> HalfBits));
        writer.EndMap(ref map);
    }

    /// <summary>Reads the M; a half that is not there is zero, as in the SDK.</summary>
    public static T Read<T, TReader>(ref TReader reader)
        where T : struct, IBinaryInteger<T>
        where TReader : struct, IAttributeReader<TReader>
    {
        T value = T.Zero;
        TReader map = reader.EnterMap(out _);
        while (map.NextEntry(out string? name))
        {
            if (string.Equals(name, Lower, StringComparison.OrdinalIgnoreCase))
            {
                value |= T.CreateTruncating(Codecs.IntegerCodec<ulong>.Read(ref map));
            }
            else if (string.Equals(name, Upper, StringComparison.OrdinalIgnoreCase))
            {
                value |= T.CreateTruncating(Codecs.IntegerCodec<ulong>.Read(ref map)) << HalfBits;
            }
        }

        reader.LeaveMap(ref map);
        return value;
    }
}
