using System.Buffers;

namespace DynoGen.Wire;

/// <summary>Bytes in an array of the pool, which grows as they are written. Given back when it is disposed.</summary>
/// <param name="capacity">How many bytes there is room for at first.</param>
internal sealed class WireBuffer(int capacity = 1024) : IDisposable
{
    private static long s_rented;

    private byte[] _array = Rent(capacity);

    /// <summary>How many arrays are out of the pool; 0 when nothing is written or read.</summary>
    public static long Rented => Interlocked.Read(ref s_rented);

    /// <summary>How many bytes were written.</summary>
    public int Length { get; set; }

    /// <summary>The array, of which the first <see cref="Length"/> bytes were written.</summary>
    public byte[] Array => _array;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _array.AsSpan(0, Length);

    /// <summary>Room for more bytes, which count once <see cref="Length"/> says so.</summary>
    /// <param name="count">How many at least.</param>
    public Span<byte> Room(int count)
    {
        if (_array.Length - Length < count)
        {
            Grow(count);
        }

        return _array.AsSpan(Length);
    }

    /// <summary>Writes the bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Writes a byte.</summary>
    public void Write(byte value)
    {
        Room(1)[0] = value;
        Length++;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        byte[] array = _array;
        _array = [];
        Length = 0;
        if (array.Length > 0)
        {
            Return(array);
        }
    }

    private static byte[] Rent(int capacity)
    {
        Interlocked.Increment(ref s_rented);
        return ArrayPool<byte>.Shared.Rent(capacity);
    }

    private static void Return(byte[] array)
    {
        Interlocked.Decrement(ref s_rented);
        ArrayPool<byte>.Shared.Return(array);
    }

    private void Grow(int count)
    {
        byte[] larger = Rent(Math.Max(checked(Length + count), (int)Math.Min(2L * _array.Length, System.Array.MaxLength)));
        Written.CopyTo(larger);
        Return(_array);
        _array = larger;
    }
}
