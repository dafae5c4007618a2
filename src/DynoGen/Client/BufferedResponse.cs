using System.Net;
using System.Runtime.ExceptionServices;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.Internal.Transform;
using DynoGen.Wire;

namespace DynoGen.Client;

/// <summary>A response whose body was received. The SDK disposes it when it is read, and on another thread when the request is cancelled.</summary>
/// <param name="response">The response as the SDK has it.</param>
/// <param name="body">The body.</param>
/// <param name="failure">Why the body did not arrive whole, or null.</param>
internal sealed class BufferedResponse(IWebResponseData response, WireBuffer body, Exception? failure) : IWebResponseData, IHttpResponseBody
{
    private WireBuffer? _body = body;

    /// <inheritdoc/>
    public long ContentLength => response.ContentLength;

    /// <inheritdoc/>
    public string ContentType => response.ContentType;

    /// <inheritdoc/>
    public HttpStatusCode StatusCode => response.StatusCode;

    /// <inheritdoc/>
    public bool IsSuccessStatusCode => response.IsSuccessStatusCode;

    /// <inheritdoc/>
    public IHttpResponseBody ResponseBody => this;

    /// <inheritdoc/>
    public string[] GetHeaderNames() => response.GetHeaderNames();

    /// <inheritdoc/>
    public bool IsHeaderPresent(string headerName) => response.IsHeaderPresent(headerName);

    /// <inheritdoc/>
    public string GetHeaderValue(string headerName) => response.GetHeaderValue(headerName);

    /// <inheritdoc/>
    public IEventStreamHeader GetEventStreamHeader(string headerName) => response.GetEventStreamHeader(headerName);

    /// <inheritdoc/>
    public bool IsEventHeaderPresent(string headerName) => response.IsEventHeaderPresent(headerName);

    /// <inheritdoc/>
    public Stream OpenResponse() => Stream.Null;

    /// <inheritdoc/>
    public Task<Stream> OpenResponseAsync() => Task.FromResult(Stream.Null);

    /// <summary>The body, for the caller to dispose: nobody gives its array back while it is read.</summary>
    /// <exception cref="ObjectDisposedException">The request was cancelled meanwhile.</exception>
    public WireBuffer TakeBody() =>
        Interlocked.Exchange(ref _body, null) ?? throw new ObjectDisposedException(nameof(BufferedResponse));

    /// <summary>Throws where the body did not arrive whole.</summary>
    public void ThrowIfCutShort()
    {
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Interlocked.Exchange(ref _body, null)?.Dispose();
        response.ResponseBody.Dispose();
    }
}
