using System.Net;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.Internal.Transform;
using DynoGen.Wire;

namespace DynoGen.Client;

/// <summary>A response whose body was received. The SDK disposes it when it is read.</summary>
/// <param name="response">The response as the SDK has it.</param>
/// <param name="body">The body.</param>
internal sealed class BufferedResponse(IWebResponseData response, WireBuffer body) : IWebResponseData, IHttpResponseBody
{
    /// <summary>The body.</summary>
    public WireBuffer Body => body;

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

    /// <inheritdoc/>
    public void Dispose()
    {
        body.Dispose();
        response.ResponseBody.Dispose();
    }
}
