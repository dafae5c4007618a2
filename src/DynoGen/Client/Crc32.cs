using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ArmCrc32 = System.Runtime.Intrinsics.Arm.Crc32;

namespace DynoGen.Client;

/// <summary>
/// The CRC-32 that DynamoDB sends in <c>x-amz-crc32</c>: that of Ethernet and zip. By carry-less multiplication where the processor has it,
/// as in "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction" (Intel, 2009), by the CRC instruction of Arm, else by tables.
/// </summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int Tables = 8;

    private static readonly uint[] s_tables = MakeTables();

    /// <summary>The checksum of the bytes.</summary>
    public static uint Compute(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        if (Pclmulqdq.IsSupported && Sse2.IsSupported && bytes.Length >= 4 * Vector128<byte>.Count)
        {
            int folded = bytes.Length & ~(Vector128<byte>.Count - 1);
            crc = Fold(crc, bytes[..folded]);
            bytes = bytes[folded..];
        }
        else if (ArmCrc32.Arm64.IsSupported)
        {
            return ~ByInstruction(crc, bytes);
        }

        return ~ByTables(crc, bytes);
    }

    /// <summary>The checksum without any special instruction; for tests, and for other processors.</summary>
    internal static uint ComputeByTables(ReadOnlySpan<byte> bytes) => ~ByTables(uint.MaxValue, bytes);

    // At least 64 bytes, and a multiple of 16.
    private static uint Fold(uint crc, ReadOnlySpan<byte> bytes)
    {
        Vector128<ulong> fourBlocks = Vector128.Create(0x0154442bd4UL, 0x01c6e41596UL);
        Vector128<ulong> oneBlock = Vector128.Create(0x01751997d0UL, 0x00ccaa009eUL);
        Vector128<ulong> first = Block(bytes, 0) ^ Vector128.CreateScalar((ulong)crc);
        Vector128<ulong> second = Block(bytes, 1);
        Vector128<ulong> third = Block(bytes, 2);
        Vector128<ulong> fourth = Block(bytes, 3);
        bytes = bytes[64..];
        while (bytes.Length >= 64)
        {
            first = Multiplied(first, fourBlocks) ^ Block(bytes, 0);
            second = Multiplied(second, fourBlocks) ^ Block(bytes, 1);
            third = Multiplied(third, fourBlocks) ^ Block(bytes, 2);
            fourth = Multiplied(fourth, fourBlocks) ^ Block(bytes, 3);
            bytes = bytes[64..];
        }

        Vector128<ulong> rest = Multiplied(first, oneBlock) ^ second;
        rest = Multiplied(rest, oneBlock) ^ third;
        rest = Multiplied(rest, oneBlock) ^ fourth;
        while (bytes.Length >= 16)
        {
            rest = Multiplied(rest, oneBlock) ^ Block(bytes, 0);
            bytes = bytes[16..];
        }

        // The 128 bits that are left have the same remainder as all bytes before; 16 more steps of the tables are simpler than a reduction.
        Span<byte> last = stackalloc byte[16];
        rest.AsByte().CopyTo(last);
        return ByTables(0, last);
    }

    private static Vector128<ulong> Multiplied(Vector128<ulong> value, Vector128<ulong> by) =>
        Pclmulqdq.CarrylessMultiply(value, by, 0x00) ^ Pclmulqdq.CarrylessMultiply(value, by, 0x11);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Block(ReadOnlySpan<byte> bytes, int number) => Vector128.Create(bytes.Slice(16 * number, 16)).AsUInt64();

    private static uint ByInstruction(uint crc, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= sizeof(ulong))
        {
            crc = ArmCrc32.Arm64.ComputeCrc32(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (byte value in bytes)
        {
            crc = ArmCrc32.ComputeCrc32(crc, value);
        }

        return crc;
    }

    private static uint ByTables(uint crc, ReadOnlySpan<byte> bytes)
    {
        uint[] tables = s_tables;
        while (bytes.Length >= Tables)
        {
            uint low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = tables[(7 * 256) + (int)(low & 0xFF)] ^ tables[(6 * 256) + (int)((low >> 8) & 0xFF)]
                ^ tables[(5 * 256) + (int)((low >> 16) & 0xFF)] ^ tables[(4 * 256) + (int)(low >> 24)]
                ^ tables[(3 * 256) + (int)(high & 0xFF)] ^ tables[(2 * 256) + (int)((high >> 8) & 0xFF)]
                ^ tables[256 + (int)((high >> 16) & 0xFF)] ^ tables[(int)(high >> 24)];
            bytes = bytes[Tables..];
        }

        foreach (byte value in bytes)
        {
            crc = (crc >> 8) ^ tables[(int)((crc ^ value) & 0xFF)];
        }

        return crc;
    }

    // The first table has the step of one byte; each further one that of a byte with one more zero behind it.
    private static uint[] MakeTables()
    {
        uint[] tables = new uint[Tables * 256];
        for (uint value = 0; value < 256; value++)
        {
            uint crc = value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ Polynomial : crc >> 1;
            }

            tables[value] = crc;
        }

        for (int index = 256; index < tables.Length; index++)
        {
            uint before = tables[index - 256];
            tables[index] = (before >> 8) ^ tables[before & 0xFF];
        }

        return tables;
    }
}
