namespace DynoGen.ClientTests.Http;

/// <summary>CRC-32 as it is defined, a bit at a time.</summary>
internal static class BitwiseCrc32
{
    private const uint ReversedPolynomial = 0xEDB88320;

    public static uint Compute(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte next in bytes)
        {
            crc ^= next;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ ReversedPolynomial;
            }
        }

        return ~crc;
    }
}
