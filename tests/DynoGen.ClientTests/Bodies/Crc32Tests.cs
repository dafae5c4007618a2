using DynoGen.Client;
using DynoGen.ClientTests.Http;

namespace DynoGen.ClientTests.Bodies;

/// <summary>Each way of computing the checksum that this machine has gives that of the definition.</summary>
public sealed class Crc32Tests
{
    private const int Seed = 20120810;

    [Fact]
    public void The_checksum_of_the_nine_digits_is_the_published_one()
    {
        Assert.Equal(0xCBF43926u, Crc32.Compute("123456789"u8));
        Assert.Equal(0xCBF43926u, Crc32.ComputeByTables("123456789"u8));
        Assert.Equal(0xCBF43926u, BitwiseCrc32.Compute("123456789"u8));
    }

    [Fact]
    public void Every_short_length_at_every_alignment()
    {
        byte[] bytes = RandomBytes(400);
        for (int length = 0; length <= 300; length++)
        {
            for (int start = 0; start < 17; start++)
            {
                AssertSame(bytes.AsSpan(start, length));
            }
        }
    }

    [Fact]
    public void Bytes_that_are_all_the_same()
    {
        foreach (byte value in new byte[] { 0, 0xFF, 0x80, 1 })
        {
            byte[] bytes = new byte[300];
            bytes.AsSpan().Fill(value);
            for (int length = 0; length <= bytes.Length; length++)
            {
                AssertSame(bytes.AsSpan(0, length));
            }
        }
    }

    [Fact]
    public void Long_bodies()
    {
        Random random = new(Seed);
        for (int count = 0; count < 200; count++)
        {
            AssertSame(RandomBytes(random.Next(100_000), random));
        }

        AssertSame(RandomBytes(16 * 1024 * 1024));
    }

    [Fact]
    public void One_bit_more_or_less_is_another_checksum()
    {
        byte[] bytes = RandomBytes(257);
        uint whole = Crc32.Compute(bytes);
        for (int bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.NotEqual(whole, Crc32.Compute(bytes));
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    private static void AssertSame(ReadOnlySpan<byte> bytes)
    {
        uint expected = BitwiseCrc32.Compute(bytes);
        uint fastest = Crc32.Compute(bytes);
        uint byTables = Crc32.ComputeByTables(bytes);
        Assert.True(expected == fastest && expected == byTables, $"{bytes.Length} bytes: {expected:X8}, {fastest:X8}, {byTables:X8}");
    }

    private static byte[] RandomBytes(int length, Random? random = null)
    {
        byte[] bytes = new byte[length];
        (random ?? new Random(Seed)).NextBytes(bytes);
        return bytes;
    }
}
