namespace DynoGen.ClientTests.Http;

/// <summary>A body as it comes from a socket: in pieces, perhaps with a failure or nothing more behind them.</summary>
internal sealed class BodyStream(byte[] bytes, BodyEnd end) : Stream
{
    private const int Piece = 1000;

    private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _position;

    /// <summary>Whether the connection is free again.</summary>
    public bool IsDisposed => _disposed.Task.IsCompleted;

    /// <summary>Ends when all bytes were read and more are waited for.</summary>
    public Task Waiting => _waiting.Task;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_position == bytes.Length && end == BodyEnd.Waits)
        {
            _waiting.TrySetResult();
            _disposed.Task.Wait();
        }

        return Take(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        if (_position == bytes.Length && end == BodyEnd.Waits)
        {
            _waiting.TrySetResult();
            await _disposed.Task.WaitAsync(cancellationToken);
        }

        return Take(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _disposed.TrySetResult();
        base.Dispose(disposing);
    }

    private int Take(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        int count = Math.Min(Math.Min(buffer.Length, Piece), bytes.Length - _position);
        if (count == 0 && end == BodyEnd.Fails)
        {
            throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
        }

        bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
