using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace DynoGen;

/// <summary>Stores text or bytes as B, compressed with Brotli; for long values, since short ones grow.</summary>
public readonly struct BrotliConverter : IDynamoConverter<string, byte[]>, IDynamoConverter<byte[], byte[]>
{
    // An item has at most 400 KB, but compresses well; this ends a stored value that was made to fill the memory.
    private const int MostBytes = 64 * 1024 * 1024;

    // Text that is no valid UTF-16 is refused, not replaced.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <inheritdoc/>
    public static byte[] ToStored(string value) => ToStored(Utf8.GetBytes(value));

    /// <inheritdoc/>
    public static byte[] ToStored(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        using MemoryStream compressed = new();
        using (BrotliStream brotli = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(value);
        }

        return compressed.ToArray();
    }

    /// <inheritdoc/>
    static string IDynamoConverter<string, byte[]>.FromStored(byte[] stored) => Utf8.GetString(Decompress(stored));

    /// <inheritdoc/>
    static byte[] IDynamoConverter<byte[], byte[]>.FromStored(byte[] stored) => Decompress(stored);

    // A stream would pass over what is missing at the end.
    private static byte[] Decompress(byte[] stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        using MemoryStream plain = new();
        using BrotliDecoder decoder = default;
        byte[] buffer = new byte[8192];
        ReadOnlySpan<byte> rest = stored;
        OperationStatus status = OperationStatus.DestinationTooSmall;
        while (status == OperationStatus.DestinationTooSmall)
        {
            status = decoder.Decompress(rest, buffer, out int consumed, out int written);
            rest = rest[consumed..];
            plain.Write(buffer, 0, written);
            if (plain.Length > MostBytes)
            {
                throw new InvalidDataException("The value is longer than 64 MB when decompressed.");
            }
        }

        return status == OperationStatus.Done && rest.IsEmpty
            ? plain.ToArray()
            : throw new InvalidDataException("The bytes are not what Brotli made, or not all of it.");
    }
}
