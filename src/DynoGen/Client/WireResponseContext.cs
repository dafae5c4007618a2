using Amazon.Runtime.Internal.Transform;
using DynoGen.Wire;

namespace DynoGen.Client;

/// <summary>The SDK's context of a response that is in a buffer: it reads no stream and computes no checksum.</summary>
internal sealed class WireResponseContext : JsonUnmarshallerContext
{
    private readonly WireOperation _operation;

    /// <summary>Makes the context.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="response">The response.</param>
    /// <param name="isLogged">Whether the SDK logs the body.</param>
    public WireResponseContext(WireOperation operation, BufferedResponse response, bool isLogged)
        : this(operation, response, response.TakeBody(), isLogged)
    {
    }

    private WireResponseContext(WireOperation operation, BufferedResponse response, WireBuffer body, bool isLogged)
        : base(isLogged ? new MemoryStream(body.Array, 0, body.Length) : Stream.Null, isLogged, responseData: null, isException: false)
    {
        _operation = operation;
        Body = body;
        WebResponseData = response;

        // The SDK logs what was read of its stream.
        WrappingStream?.CopyTo(Stream.Null);
    }

    /// <summary>The body.</summary>
    public WireBuffer Body { get; }

    /// <summary>What the SDK's errors call the last known location: the operation, for bytes have no path.</summary>
    public override string CurrentPath => _operation.Name;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Body.Dispose();
        }

        base.Dispose(disposing);
    }
}
